import type { PresetTexts } from './en.ts'

/** Names, notes and guiding questions of the presets, in Polish. */
export const pl: PresetTexts = {
  kinds: {
    'current-state': {
      name: 'Stan obecny',
      use: 'Pokazuje podróż taką, jaka jest dziś, razem z tym, co o niej wiadomo. Pomaga znaleźć, co boli i dlaczego.',
    },
    'future-state': {
      name: 'Stan przyszły',
      use: 'Pokazuje podróż taką, jaka ma być, obok dzisiejszej. Pomaga uzgodnić, dokąd zmierzamy.',
    },
    'service-blueprint': {
      name: 'Service blueprint',
      use: 'Pokazuje, co robi klient i co robi dla niego firma, na widoku i za kulisami. Pomaga naprawić działanie usługi.',
    },
    'experience-map': {
      name: 'Mapa doświadczeń',
      use: 'Pokazuje, co ludzie robią, myślą i czują przed, w trakcie i po, bez względu na to, kto ich obsługuje. Pomaga zrozumieć potrzebę, zanim powstanie produkt.',
    },
    'four-lanes': {
      name: 'Punkty styku, działy, punkty bólu, szanse',
      use: 'Pokazuje, kto za co odpowiada, co się tam psuje i co można zrobić. Dobra na pierwszą mapę z udziałem kilku działów.',
    },
  },
  lanes: {
    actions: {
      title: 'Działania',
      note: 'co robi klient',
      question: 'Co klient robi w tym momencie, krok po kroku?',
    },
    touchpoints: {
      title: 'Punkty styku',
      note: 'gdzie się z nami spotyka',
      question: 'Gdzie i jak klient się z nami styka?',
    },
    channels: {
      title: 'Kanały',
      note: 'jaką drogą',
      question: 'Z jakiego kanału korzysta i czy go tu zmienia?',
    },
    thoughts: {
      title: 'Myśli',
      note: 'co chodzi mu po głowie',
      question: 'O co klient sam siebie pyta? Czego się spodziewa?',
    },
    says: { title: 'Mówi', note: 'co można usłyszeć', question: 'Co klient mówi na głos i do kogo?' },
    feels: { title: 'Odczucia', note: 'co czuje, w słowach', question: 'Co klient czuje i co to wywołuje?' },
    quotes: {
      title: 'Cytaty',
      note: 'słowami klientów',
      question: 'Które zdanie prawdziwego klienta oddaje to najlepiej?',
    },
    emotion: {
      title: 'Emocje',
      note: 'jak się to odczuwa, od najgorzej do najlepiej',
      question: 'Jak klient się tu czuje, od bardzo źle do bardzo dobrze?',
    },
    'pain-points': {
      title: 'Punkty bólu',
      note: 'co przeszkadza',
      question: 'Co sprawia, że jest wolno, trudno, niejasno lub nieprzyjemnie?',
    },
    delights: {
      title: 'Momenty zachwytu',
      note: 'co cieszy i zaskakuje',
      question: 'Co cieszy klienta bardziej, niż się spodziewał?',
    },
    drivers: {
      title: 'Motywatory',
      note: 'co skłania do działania',
      question: 'Co skłania klienta do następnego kroku?',
    },
    barriers: {
      title: 'Bariery',
      note: 'co powstrzymuje',
      question: 'Co powstrzymuje klienta przed następnym krokiem?',
    },
    opportunities: {
      title: 'Szanse',
      note: 'co możemy zrobić',
      question: 'Co możemy zmienić, żeby poszło lepiej?',
    },
    metrics: {
      title: 'Wskaźniki',
      note: 'jak to mierzymy',
      question: 'Która liczba powie nam, że ten moment przebiega dobrze?',
    },
    departments: {
      title: 'Działy',
      note: 'kto odpowiada',
      question: 'Kto odpowiada za ten moment i kto jeszcze jest potrzebny?',
    },
    evidence: {
      title: 'Dowody materialne',
      note: 'co klient widzi i czego dotyka',
      question: 'Co klient tu widzi, trzyma w ręku albo dostaje?',
    },
    frontstage: {
      title: 'Na scenie',
      note: 'co ludzie i systemy robią na widoku',
      question: 'Co robimy na oczach klienta?',
    },
    backstage: {
      title: 'Za kulisami',
      note: 'co robimy poza wzrokiem klienta',
      question: 'Co robimy, czego klient nie widzi?',
    },
    support: {
      title: 'Procesy wsparcia',
      note: 'co to umożliwia',
      question: 'Od jakich procesów wewnętrznych i partnerów to zależy?',
    },
    systems: {
      title: 'Systemy',
      note: 'oprogramowanie i narzędzia',
      question: 'Jakich systemów i narzędzi się tu używa?',
    },
    duration: {
      title: 'Czas trwania',
      note: 'ile to zajmuje',
      question: 'Ile to trwa i jak długo klient czeka?',
    },
    image: {
      title: 'Obrazy',
      note: 'jak to wygląda',
      question: 'Co pokazałoby zdjęcie lub szkic tego momentu?',
    },
    custom: {
      title: 'Notatki',
      note: 'wszystko inne',
      question: 'Co jeszcze warto wiedzieć o tym momencie?',
    },
  },
  stages: {
    awareness: { name: 'Świadomość', description: 'Klient zauważa potrzebę i po raz pierwszy o nas słyszy.' },
    consideration: { name: 'Rozważanie', description: 'Klient szuka informacji i porównuje.' },
    purchase: { name: 'Zakup', description: 'Klient podejmuje decyzję i kupuje.' },
    retention: { name: 'Utrzymanie', description: 'Klient korzysta z zakupu i wraca.' },
    advocacy: { name: 'Rekomendacja', description: 'Zadowolony klient poleca nas innym.' },
    engagement: {
      name: 'Zaangażowanie',
      description: 'Klient okazuje zainteresowanie i pozostaje w kontakcie.',
    },
    conversion: {
      name: 'Konwersja',
      description: 'Klient robi krok, który się liczy: zapisuje się, zamawia, płaci.',
    },
    before: { name: 'Przed', description: 'Co do tego prowadzi.' },
    during: { name: 'W trakcie', description: 'Co dzieje się, dopóki to trwa.' },
    after: { name: 'Po', description: 'Co zostaje i co następuje później.' },
    onboarding: { name: 'Wdrożenie', description: 'Klient zaczyna i uczy się, jak z tego korzystać.' },
    use: { name: 'Użytkowanie', description: 'Klient korzysta z tego na co dzień.' },
    support: { name: 'Wsparcie', description: 'Klient potrzebuje pomocy i ją dostaje.' },
    renewal: { name: 'Odnowienie', description: 'Klient decyduje, czy zostać.' },
    'cross-sell': { name: 'Sprzedaż krzyżowa', description: 'Klient bierze coś jeszcze.' },
  },
  stagePresets: {
    'five-stages': 'Pięć etapów: od świadomości do rekomendacji',
    'four-stages': 'Cztery etapy: od świadomości do utrzymania',
    'before-during-after': 'Przed, w trakcie, po',
    'post-purchase': 'Po zakupie: od wdrożenia do sprzedaży krzyżowej',
  },
  actors: 'Kto bierze udział',
  everyone: 'Wszyscy',
}
