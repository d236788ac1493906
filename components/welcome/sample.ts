/**
 * The sample of the first-run page: an invented conflict in an invented country, so that no real side serves as the
 * example. One paragraph in each language of the interface, cut at its marks.
 */
import type { UiLanguage } from '../../utils/i18n/languages.ts';
import type { Hue } from '../../utils/report/view.ts';

export interface SampleMark {
  text: string;
  mark: 'entity' | 'own' | 'others';
  hue?: Hue;
  /** What the card says: heading is the mark's own text. */
  says: string[];
}

export type SamplePiece = string | SampleMark;

export const SAMPLE: Record<UiLanguage, readonly SamplePiece[]> = {
  en: [
    'Fighting resumed on Tuesday around ',
    { text: 'Port Almar', mark: 'entity', says: ['A place. Also written: Almar, Port el-Mar.'] },
    '. A spokesman for the Highland Council said that ',
    {
      text: 'the Coast’s gangs',
      mark: 'others',
      hue: 'teal',
      says: [
        'Used by the Highland side, against the Coast Authority.',
        'Here: reported speech of the Council’s spokesman, not the outlet’s own voice.',
        'Neutral wording: the Coast’s forces.',
      ],
    },
    ' had fired first. By evening ',
    {
      text: 'the liberated districts',
      mark: 'own',
      hue: 'ochre',
      says: [
        'Used by the Highland side, for itself.',
        'Here: the outlet’s own voice. Nobody is quoted.',
        'Neutral wording: the districts that changed hands.',
      ],
    },
    ' were quiet, and both sides spoke of a truce.',
  ],
  fr: [
    'Les combats ont repris mardi autour de ',
    { text: 'Port-Almar', mark: 'entity', says: ['Un lieu. Aussi écrit : Almar, Port el-Mar.'] },
    '. Selon un porte-parole du Conseil des Hauts, ',
    {
      text: 'les bandes de la Côte',
      mark: 'others',
      hue: 'teal',
      says: [
        'Employé par le camp des Hauts, contre l’Autorité de la Côte.',
        'Ici : propos rapportés du porte-parole, non la voix du média.',
        'Formule neutre : les forces de la Côte.',
      ],
    },
    ' avaient tiré les premières. Le soir, ',
    {
      text: 'les quartiers libérés',
      mark: 'own',
      hue: 'ochre',
      says: [
        'Employé par le camp des Hauts, pour lui-même.',
        'Ici : la voix du média. Personne n’est cité.',
        'Formule neutre : les quartiers passés sous un autre contrôle.',
      ],
    },
    ' étaient calmes, et les deux camps parlaient de trêve.',
  ],
  ar: [
    'تجددت المعارك يوم الثلاثاء حول ',
    { text: 'ميناء المرّ', mark: 'entity', says: ['مكان. ويُكتب أيضًا: المرّ، مرسى المرّ.'] },
    '. وقال متحدث باسم مجلس المرتفعات إن ',
    {
      text: 'عصابات الساحل',
      mark: 'others',
      hue: 'teal',
      says: [
        'يستعمله طرف المرتفعات ضد سلطة الساحل.',
        'وهو هنا كلام منقول عن المتحدث باسم المجلس، لا كلام الجهة الناشرة.',
        'صياغة محايدة: قوات الساحل.',
      ],
    },
    ' هي التي بدأت إطلاق النار. ومع المساء ساد الهدوء ',
    {
      text: 'الأحياء المحرَّرة',
      mark: 'own',
      hue: 'ochre',
      says: [
        'يستعمله طرف المرتفعات لصالح نفسه.',
        'وهو هنا بصوت الجهة الناشرة، ولا يُنقل عن أحد.',
        'صياغة محايدة: الأحياء التي انتقلت السيطرة عليها.',
      ],
    },
    '، وتحدث الطرفان عن هدنة.',
  ],
};
