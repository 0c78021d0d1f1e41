import type { Scheme } from "../../model/knowledge.ts";

/** What happens to a patient's record after death: certification, medical examiners, coroners, mortality reviews and enquiries. */
export const deathScrutinyAndEnquiries: readonly Scheme[] = [
  {
    id: "medical-examiner",
    name: "Medical examiner scrutiny of deaths",
    means: "A medical examiner looks at the record of a patient who has died, to check the cause of death when no coroner takes the case.",
    why:
      "The patient is no longer alive, so this is not direct care, but the law requires it and it must stay. " +
      "An agreement from the voluntary years (2021 to 2024) may still call the service non-statutory. Examiners may also read the record through GP Connect.",
    source: [
      "https://www.england.nhs.uk/establishing-medical-examiner-system-nhs/non-coronial-deaths-in-the-community/",
      "https://mdujournal.themdu.com/issue-archive/summer-2024/medical-examiner-seeking-records",
    ],
    since: "2024-09-09",
    until: null,
    aliases: ["Medical Examiner", "Medical Examiner Office", "Medical Examiner Service", "MEO office", "ME service scrutiny"],
    ambiguous: ["ME office", "ME service"],
    secondSigns: ["death", "deceased", "cause of death", "coroner", "mccd", "bereavement"],
    recipients: ["the NHS trust hosting the medical examiner office"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "legal", text: "checking the stated cause of each death that is not a coroner's case" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: "2024-09-08",
        ground: "The service was being rolled out without a statutory footing, and practices joined by agreement.",
      },
      {
        value: "statutory",
        from: "2024-09-09",
        until: null,
        ground:
          "Since 9 September 2024 every such death must be scrutinised under the Coroners and Justice Act 2009, " +
          "the Health and Care Act 2022 and the 2024 regulations.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "death-certification",
    name: "Medical certificate of cause of death and registration",
    means: "A doctor certifies why a patient died, so that the death can be registered.",
    why: "Each certificate is about one person who has died and the law requires it. There is no standing permission here to take back.",
    source: ["https://www.england.nhs.uk/establishing-medical-examiner-system-nhs/non-coronial-deaths-in-the-community/"],
    since: null,
    until: null,
    aliases: ["MCCD", "Medical certificate of cause of death", "death certification", "registrar of births and deaths notification"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["medical examiner", "registrar of births and deaths"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "legal", text: "stating why a patient died, for the register of deaths" }],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: null,
        ground: "The law on registering deaths requires it. The certificate and the steps around it changed on 9 September 2024.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "coroner",
    name: "Coroner's investigation",
    means: "A coroner or coroner's officer asks the practice to report a death, or for records and statements about it.",
    why:
      "An inquiry into a death is not the care of that patient. A first request is often informal, but the coroner can follow it with a notice, " +
      "and the GMC expects doctors to help.",
    source: [
      "https://www.judiciary.uk/guidance-and-resources/guidance-no44-disclosure/",
      "http://www.legislation.gov.uk/ukpga/2009/25/notes/division/5/1/1/5?view=plain",
      "https://www.lmc.org.uk/resources/the-medical-examiner-system-mes/",
    ],
    since: null,
    until: null,
    aliases: [
      "HM Coroner",
      "Senior Coroner",
      "Coroner request",
      "Coroner's Office",
      "Coroner's Officer",
      "Coroner's inquest",
      "inquest disclosure",
      "Notification of Deaths Regulations",
    ],
    ambiguous: ["Schedule 5 notice"],
    secondSigns: ["coroner", "inquest", "coroners and justice act"],
    recipients: ["HM Senior Coroner and officers"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "legal", text: "finding out how someone died, from notes and statements" }],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: null,
        ground:
          "The Notification of Deaths Regulations 2019 require some deaths to be reported. " +
          "Under Schedule 5 to the Coroners and Justice Act 2009 a coroner can demand documents, and refusing may lead to a fine.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "leder",
    name: "LeDeR (learning from lives and deaths)",
    means: "After the death of a person with a learning disability or an autistic person, NHS reviewers look at the care that person had.",
    why:
      "The reviews aim to make services better and cannot help the patient who died, and national data opt-outs are respected. " +
      "The programme's guide says practices should report deaths and open the record, but LMCs do not read that as a duty. " +
      "Refusing has an ethical cost and can hurt the practice's name, so think before you stop.",
    source: [
      "https://leder.nhs.uk/resources/leder-general-practice-information-guide/requirements-in-general-practice",
      "https://www.wessexlmcs.com/learningdisabilitiesleder",
      "https://lincslmc.co.uk/?p=6051",
    ],
    since: null,
    until: null,
    aliases: [
      "LeDeR",
      "LeDeR programme",
      "Learning Disabilities Mortality Review",
      "Learning Disability Mortality Review",
      "Learning from Lives and Deaths",
    ],
    ambiguous: [],
    secondSigns: [],
    recipients: ["ICB LeDeR reviewers", "NHS England", "academic partner"],
    carrier: false,
    caseByCase: true,
    purposes: [
      { use: "secondary-use", kind: "service-evaluation", text: "lessons for services from the deaths of people with a learning disability or autism" },
    ],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "Section 251 support lets a practice disclose but does not make it. The GP contract does not ask for it.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "ncmd-cdop",
    name: "Child death review (CDOP) and National Child Mortality Database",
    means: "Several agencies review the death of each child together, and a national database gathers what they learn.",
    why:
      "The review looks for lessons after a child has died, so it is not that child's care, but the law stands behind it. " +
      "Do not confuse it with a safeguarding practice review. The national database began in 2018, later than the reviews.",
    source: ["http://workingtogetheronline.co.uk/chapters/chapter_five.html", "https://www.ncmd.info/background/"],
    since: "2008-04-01",
    until: null,
    aliases: ["CDOP", "Child Death Overview Panel", "NCMD", "National Child Mortality Database", "eCDOP", "child death review"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["child death review partners (council and ICB)", "University of Bristol (NCMD)"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "service-evaluation", text: "learning, locally and nationally, from the deaths of children" }],
    obligations: [
      {
        value: "statutory",
        from: null,
        until: null,
        ground:
          "The Children Act 2004, as changed by the Children and Social Work Act 2017, lets the review partners (council and ICB) require information.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "ncish",
    name: "National Confidential Inquiry into Suicide and Safety in Mental Health",
    means: "The University of Manchester collects questionnaires about suicides and homicides among people known to mental health services.",
    why:
      "It draws national lessons from past events, which is secondary use. Most questionnaires go to a consultant psychiatrist, so one to a GP is rare. " +
      "Even so, doctors are expected to help.",
    source: ["https://sites.manchester.ac.uk/ncish/frequently-asked-questions/"],
    since: null,
    until: null,
    aliases: ["NCISH", "National Confidential Inquiry into Suicide and Homicide", "NCI Manchester suicide"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["University of Manchester"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "audit", text: "studying suicides and homicides that follow mental health care" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground: "Section 251 support allows a reply but does not compel one. The psychiatrist is usually the person asked.",
      },
    ],
    checked: "2026-11-22",
  },
  {
    id: "ncepod",
    name: "National Confidential Enquiry into Patient Outcome and Death",
    means: "A national body studies how well patients with a given condition were looked after, and sometimes asks the GP for notes or answers.",
    why: "It judges the quality of past care and does not treat the patient. No public source was found for this entry, so check any request you get.",
    source: [],
    since: null,
    until: null,
    aliases: ["NCEPOD", "NCEPOD GP questionnaire"],
    ambiguous: [],
    secondSigns: [],
    recipients: ["NCEPOD"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "audit", text: "national studies of care quality, one topic at a time" }],
    obligations: [
      { value: "voluntary", from: null, until: null, ground: "Section 251 support allows a practice to answer. It does not make it answer." },
    ],
    checked: "2026-11-22",
  },
  {
    id: "mbrrace-uk",
    name: "MBRRACE-UK maternal and perinatal enquiries",
    means: "A national enquiry, run from Oxford, studies the notes of mothers and babies who have died.",
    why:
      "It looks for lessons after a death, so it is secondary use. A practice may be asked for a woman's GP notes after she dies. " +
      "The GMC wants doctors to take part in enquiries of this kind, so think carefully before you refuse.",
    source: ["https://www.npeu.ox.ac.uk/mbrrace-uk/service-users", "https://bjgp.org/highwire/citation/21034/papers"],
    since: null,
    until: null,
    aliases: [
      "MBRRACE",
      "MBRRACE-UK",
      "Confidential Enquiry into Maternal Deaths",
      "Perinatal Mortality Surveillance",
      "Perinatal Mortality Review Tool",
    ],
    ambiguous: ["PMRT"],
    secondSigns: ["perinatal", "maternal", "npeu", "stillbirth", "neonatal"],
    recipients: ["University of Oxford NPEU / MBRRACE-UK"],
    carrier: false,
    caseByCase: true,
    purposes: [{ use: "secondary-use", kind: "audit", text: "learning from the deaths of mothers and babies, using the notes of everyone involved" }],
    obligations: [
      {
        value: "voluntary",
        from: null,
        until: null,
        ground:
          "Section 251 support allows identifiable data to be used without consent in this audit, which HQIP commissions. " +
          "No law or contract was seen that obliges a practice.",
      },
    ],
    checked: "2026-11-22",
  },
];
