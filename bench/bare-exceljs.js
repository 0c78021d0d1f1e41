// The bare script that the benchmark compares with: opens the workbook with exceljs and prints the cell count.
import ExcelJS from "exceljs";

const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile(process.argv[2]);
let cells = 0;
for (const sheet of workbook.worksheets) sheet.eachRow((row) => row.eachCell(() => cells++));
console.log(cells);
