/** How people are called where that is not by the last word of their name. Sides by the ids of countries. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Countries in whose names, as the press of other countries prints them, the family name stands first. */
export const FAMILY_NAME_FIRST = words('china north-korea south-korea taiwan cambodia');

/** How given names of Japanese end as a rule, and family names hardly ever: both orders are printed. */
export const JAPANESE_GIVEN_NAME =
  /(?:hide|hiro|suke|taro|ichi|zo|nobu|yuki|masa|fumi|kazu|toshi|michi|mitsu|ko|[eiu]o|(?<![sz])aki)$/iu;

/** Countries where Chinese names of three words stand beside others, so that the family name is known by itself. */
export const PARTLY_CHINESE_NAMES = words('singapore malaysia brunei');

/** Countries without family names, or where nobody is called by theirs: the own name, which stands first, is how people are known. */
export const CALLED_BY_OWN_NAME = words('ethiopia eritrea malaysia brunei thailand');

/** Countries whose people have two family names, the father's and the mother's. */
export const TWO_FAMILY_NAMES = words(
  'spain mexico argentina colombia peru venezuela chile guatemala ecuador bolivia cuba dominican-republic honduras paraguay el-salvador nicaragua costa-rica panama uruguay equatorial-guinea',
);

/** Countries whose people may have several family names and are called by the last, with the one before it only where a particle joins them. */
export const JOINED_FAMILY_NAMES = words('brazil portugal angola mozambique cape-verde timor-leste guinea-bissau');

/** Family names of one syllable, as they are spelt by Chinese families in and out of China. */
export const CHINESE_FAMILY_NAMES = words(
  'ang au aw bai cai cao chan chang chao chee chen cheng cheong cheung chew chia chiang chin ching chiu cho choi chong choo chow choy chu chua chung dai deng ding dong du fan fang feng foo fu fung gan gao goh gu guan guo han hao he heng ho hong hou hsiao hsieh hsu hu huang hui jia jiang jin kang khoo kim ko koh kong ku kuo kwan kwok lai lam lau law le lee leong leung li liang liao lien lim lin ling liu lo loh loke loo low lu lui luo ma mao mei meng miao mok ng oei oh ong pan pang peng phua poh poon qian qin qiu quek ren seah see seow shao shen shi sim siu soh song su sun szeto tam tan tang tao tay teh teo tham tian tien ting to toh tong tsai tsang tse tseng tung wang wee wei wen wong woo wu xi xia xiao xie xiong xu xue yam yan yang yao yap ye yee yeh yen yeo yeung yi yin ying yip yong you yu yuan yuen yung zeng zhai zhang zhao zheng zhong zhou zhu zou',
);

/** Given names of Spanish and Portuguese, without accents, that may stand second or third. */
export const IBERIAN_GIVEN_NAMES = words(
  'abel adela adolfo adriana agustin alba alberto alejandra alejandro alexandre alfonso alfredo alicia alonso alvaro amalia amelia ana andrea andres angel angela angelica antonia antonio aparecida armando arturo augusto aurelio aurora beatriz benito benjamin bernardo blanca camila camilo candido carla carlos carmen carolina catalina cecilia celia cesar clara claudia claudio consuelo cristian cristina cristobal daniel daniela david diana diego dolores domingo eduarda eduardo elena elias elisa emilia emilio enrique ernesto esteban esther eugenia eugenio eusebio eva evaristo fabian fabio federico felipe felix fernanda fernando fidel filipe filipa florencia francisca francisco gabriel gabriela geraldo german gilberto gloria gonzalo graciela gregorio guadalupe guilherme guillermo gustavo hector helena henrique hernan hilario hugo humberto ignacio inacio ines inmaculada isabel isidro ismael ivan jacinto jaime javier jesus joana joao joaquim joaquin jorge jose josefa josefina juan juana julia julian julieta julio laura lazaro leandro leonardo leonel leonor leopoldo leticia lorena lorenzo lourdes lucas lucia luciano luis luisa luiz manoel manuel manuela marcela marcelo marco marcos margarita maria mariana mariano mario marta martha martin mateo matias mauricio maximo mercedes messias miguel moises monica natalia nelson nicolas norma nuno octavio olga omar orlando oscar pablo paola patricia patricio paula paulo pedro pia pilar rafael rafaela ramiro ramon raquel raul rebeca ricardo rigoberto roberta roberto rocio rodolfo rodrigo rogelio roman romeo rosa rosario ruben ruth salvador samuel sandra santiago sara sebastian sergio silvia silvio simon sofia soledad sonia susana teresa tomas valentin valentina veronica vicente victor victoria vinicio violeta virginia walter wilfredo xavier ximena yolanda',
);
