import type { PresetTexts } from './en.ts'

/** Names, notes and guiding questions of the presets, in Romanian. */
export const ro: PresetTexts = {
  kinds: {
    'current-state': {
      name: 'Starea actuală',
      use: 'Arată călătoria așa cum este astăzi, cu tot ce se știe despre ea. Ajută la găsirea problemelor și a cauzelor lor.',
    },
    'future-state': {
      name: 'Starea viitoare',
      use: 'Arată călătoria așa cum ar trebui să fie, lângă cea de astăzi. Ajută la stabilirea direcției.',
    },
    'service-blueprint': {
      name: 'Plan al serviciului',
      use: 'Arată ce face clientul și tot ce face organizația pentru el, la vedere și în culise. Ajută la repararea felului în care funcționează un serviciu.',
    },
    'experience-map': {
      name: 'Hartă a experienței',
      use: 'Arată ce fac, ce gândesc și ce simt oamenii înainte, pe parcurs și după, oricine i-ar servi. Ajută la înțelegerea unei nevoi înainte de a exista un produs.',
    },
    'four-lanes': {
      name: 'Puncte de contact, departamente, puncte de durere, oportunități',
      use: 'Arată cine răspunde de fiecare moment, ce nu merge acolo și ce s-ar putea face. Potrivită pentru o primă hartă cu mai multe departamente.',
    },
  },
  lanes: {
    actions: {
      title: 'Acțiuni',
      note: 'ce face clientul',
      question: 'Ce face clientul în acest moment, pas cu pas?',
    },
    touchpoints: {
      title: 'Puncte de contact',
      note: 'unde ne întâlnește',
      question: 'Unde și cum intră clientul în contact cu noi?',
    },
    channels: { title: 'Canale', note: 'pe ce cale', question: 'Ce canal folosește și îl schimbă aici?' },
    thoughts: {
      title: 'Gânduri',
      note: 'ce îi trece prin minte',
      question: 'Ce se întreabă clientul? La ce se așteaptă?',
    },
    says: { title: 'Spune', note: 'ce se poate auzi', question: 'Ce spune clientul cu voce tare și cui?' },
    feels: { title: 'Trăiri', note: 'ce simte, în cuvinte', question: 'Ce simte clientul și de ce?' },
    quotes: {
      title: 'Citate',
      note: 'în cuvintele clienților',
      question: 'Ce frază a unui client real exprimă cel mai bine acest moment?',
    },
    emotion: {
      title: 'Emoții',
      note: 'cum se simte, de la rău la bine',
      question: 'Cum se simte clientul aici, de la foarte rău la foarte bine?',
    },
    'pain-points': {
      title: 'Puncte de durere',
      note: 'ce îi stă în cale',
      question: 'Ce face lucrurile lente, grele, neclare sau neplăcute?',
    },
    delights: {
      title: 'Momente de încântare',
      note: 'ce îl bucură și îl surprinde',
      question: 'Ce îl bucură pe client mai mult decât se aștepta?',
    },
    drivers: {
      title: 'Motivații',
      note: 'ce îl îndeamnă să continue',
      question: 'Ce îl face pe client să treacă la pasul următor?',
    },
    barriers: {
      title: 'Bariere',
      note: 'ce îl reține',
      question: 'Ce îl împiedică pe client să treacă la pasul următor?',
    },
    opportunities: {
      title: 'Oportunități',
      note: 'ce am putea face',
      question: 'Ce am putea schimba ca să meargă mai bine?',
    },
    metrics: {
      title: 'Indicatori',
      note: 'cum măsurăm',
      question: 'Ce cifră ne arată că acest moment decurge bine?',
    },
    departments: {
      title: 'Departamente',
      note: 'cine răspunde',
      question: 'Cine răspunde de acest moment și de cine mai este nevoie?',
    },
    evidence: {
      title: 'Dovezi fizice',
      note: 'ce vede și ce atinge clientul',
      question: 'Ce vede, ce ține în mână sau ce primește clientul aici?',
    },
    frontstage: {
      title: 'La vedere',
      note: 'ce fac oamenii și sistemele în fața clientului',
      question: 'Ce facem în fața clientului?',
    },
    backstage: {
      title: 'În culise',
      note: 'ce facem fără să se vadă',
      question: 'Ce facem fără ca clientul să vadă?',
    },
    support: {
      title: 'Procese de suport',
      note: 'ce face totul posibil',
      question: 'De ce procese interne și parteneri depinde acest moment?',
    },
    systems: {
      title: 'Sisteme',
      note: 'programe și instrumente',
      question: 'Ce sisteme și instrumente se folosesc aici?',
    },
    duration: { title: 'Durată', note: 'cât ține', question: 'Cât durează și cât așteaptă clientul?' },
    image: {
      title: 'Imagini',
      note: 'cum arată',
      question: 'Ce ar arăta o fotografie sau o schiță a acestui moment?',
    },
    custom: { title: 'Note', note: 'orice altceva', question: 'Ce ar mai trebui știut despre acest moment?' },
  },
  stages: {
    awareness: {
      name: 'Conștientizare',
      description: 'Clientul observă o nevoie și aude de noi pentru prima dată.',
    },
    consideration: { name: 'Considerare', description: 'Clientul caută informații și compară.' },
    purchase: { name: 'Achiziție', description: 'Clientul se hotărăște și cumpără.' },
    retention: { name: 'Retenție', description: 'Clientul folosește ce a cumpărat și revine.' },
    advocacy: { name: 'Recomandare', description: 'Clientul este mulțumit și ne recomandă.' },
    engagement: { name: 'Implicare', description: 'Clientul arată interes și păstrează legătura.' },
    conversion: {
      name: 'Conversie',
      description: 'Clientul face pasul care contează: se înscrie, comandă, plătește.',
    },
    before: { name: 'Înainte', description: 'Ce duce până aici.' },
    during: { name: 'Pe parcurs', description: 'Ce se întâmplă cât durează.' },
    after: { name: 'După', description: 'Ce rămâne și ce urmează.' },
    onboarding: {
      name: 'Primii pași',
      description: 'Clientul își pregătește contul sau produsul și se obișnuiește cu el.',
    },
    use: { name: 'Utilizare', description: 'Clientul îl folosește zi de zi.' },
    support: { name: 'Asistență', description: 'Clientul are nevoie de ajutor și îl primește.' },
    renewal: { name: 'Reînnoire', description: 'Clientul hotărăște dacă rămâne.' },
    'cross-sell': { name: 'Vânzare încrucișată', description: 'Clientul mai ia ceva.' },
  },
  stagePresets: {
    'five-stages': 'Cinci etape: de la conștientizare la recomandare',
    'four-stages': 'Patru etape: de la conștientizare la retenție',
    'before-during-after': 'Înainte, pe parcurs, după',
    'post-purchase': 'După achiziție: de la primii pași la vânzarea încrucișată',
  },
  actors: 'Cine participă',
  everyone: 'Toți',
}
