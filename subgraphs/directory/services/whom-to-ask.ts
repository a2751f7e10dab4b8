/** The contact to ask for a scheme where there is none, and a letter to send. */
export interface WhomToAsk {
  readonly whom: string;
  readonly letter: string;
}

interface Setting {
  readonly whom: string;
  /** The person's connection with the organisation, in the words of the letter. */
  readonly because: (name: string) => string;
  /** The benefit that a scheme there would bring. */
  readonly wouldHelp: string;
}

/** The contact in each setting of today. A later setting has the words of `anywhere` until it is added. */
const settings: Readonly<Record<string, Setting>> = {
  community: {
    whom: 'The carers’ lead of the council’s adult social care',
    because: (name) => `I live in ${name}`,
    wouldHelp:
      'A card would let me show that I am a carer without having to explain it, in shops, at the surgery and in an emergency.',
  },
  hospital: {
    whom: 'PALS, the Patient Advice and Liaison Service',
    because: (name) => `the person I look after is treated at ${name}`,
    wouldHelp:
      'A passport would let me be there at mealtimes and outside visiting hours, and be heard before a discharge is settled.',
  },
  employer: {
    whom: 'The HR department, or your line manager',
    because: (name) => `I work for ${name}`,
    wouldHelp:
      'A passport would write down once what my manager and I agree, and go with me to the next team. Carer’s leave is mine by law in any case.',
  },
  school: {
    whom: 'The school’s lead for young carers, or the head of pastoral care',
    because: (name) => `I go to ${name}`,
    wouldHelp:
      'A card that says nothing to others would let me step out, look at my phone or hand in work later without explaining why.',
  },
  university: {
    whom: 'The student support service, or the adviser for student carers',
    because: (name) => `I study at ${name}`,
    wouldHelp:
      'A passport would let deadlines and exams be moved when care at home gets in the way, with the reason told once.',
  },
};

const anywhere: Setting = {
  whom: 'Whoever is responsible for equality and inclusion',
  because: (name) => `I have to do with ${name}`,
  wouldHelp: 'A passport would let me show that I am a carer without having to explain it each time.',
};

export function whomToAsk(sector: string, name: string): WhomToAsk {
  const { whom, because, wouldHelp } = settings[sector] ?? anywhere;
  const letter = `Dear reader,

I look after somebody who could not manage without my help, and ${because(name)}. I have found no scheme there that recognises carers.

${wouldHelp}

Many organisations like yours run such a scheme, and would tell you how they began. Could you tell me whether one is planned, and whom I could talk to about starting one?

Yours faithfully`;
  return { whom, letter };
}
