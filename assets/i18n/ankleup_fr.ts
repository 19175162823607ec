<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>AnkleUp %1</source>
            <translation>AnkleUp %1</translation>
        </message>
        <message>
            <source>How the loss of ankle bend travels up the leg: foot, shin, knee, thigh, pelvis. Every posture is solved by a closed-chain model, none is drawn by hand.</source>
            <translation>Comment la perte de flexion de la cheville remonte la jambe : pied, tibia, genou, cuisse, bassin. Chaque posture est calculée par un modèle en chaîne fermée, aucune n’est dessinée à la main.</translation>
        </message>
        <message>
            <source>For education and demonstration only. It makes no diagnosis and gives no advice.</source>
            <translation>Pour l’enseignement et la démonstration seulement. L’application ne pose pas de diagnostic et ne donne pas de conseil.</translation>
        </message>
        <message>
            <source>Nothing is stored unless you save it, and nothing leaves this computer. Free software: GNU General Public License 3 or later; the model's code Apache 2.0.</source>
            <translation>Rien n’est gardé sans être enregistré par vous, et rien ne quitte cet ordinateur. Logiciel libre : licence publique générale GNU, version 3 ou ultérieure ; code du modèle Apache 2.0.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>CardTexts</name>
        <message>
            <source>as in the reference</source>
            <translation>comme dans la référence</translation>
        </message>
        <message>
            <source>turns in</source>
            <translation>tourne en dedans</translation>
        </message>
        <message>
            <source>turns out</source>
            <translation>tourne en dehors</translation>
        </message>
        <message>
            <source>rolls in</source>
            <translation>roule en dedans</translation>
        </message>
        <message>
            <source>rolls out</source>
            <translation>roule en dehors</translation>
        </message>
        <message>
            <source>the arch flattens</source>
            <translation>la voûte plantaire s’aplatit</translation>
        </message>
        <message>
            <source>the arch rises</source>
            <translation>la voûte plantaire remonte</translation>
        </message>
        <message>
            <source>the heel comes up</source>
            <translation>le talon se lève</translation>
        </message>
        <message>
            <source>the heel comes down</source>
            <translation>le talon descend</translation>
        </message>
        <message>
            <source>leans forward</source>
            <translation>penche en avant</translation>
        </message>
        <message>
            <source>leans back</source>
            <translation>penche en arrière</translation>
        </message>
        <message>
            <source>the upper end tips in</source>
            <translation>le haut bascule en dedans</translation>
        </message>
        <message>
            <source>the upper end tips out</source>
            <translation>le haut bascule en dehors</translation>
        </message>
        <message>
            <source>dips inwards</source>
            <translation>part en dedans</translation>
        </message>
        <message>
            <source>moves outwards</source>
            <translation>part en dehors</translation>
        </message>
        <message>
            <source>folds inwards</source>
            <translation>se plie en dedans</translation>
        </message>
        <message>
            <source>folds outwards</source>
            <translation>se plie en dehors</translation>
        </message>
        <message>
            <source>bends further</source>
            <translation>se plie davantage</translation>
        </message>
        <message>
            <source>bends less</source>
            <translation>se plie moins</translation>
        </message>
        <message>
            <source>swings inwards</source>
            <translation>va en dedans</translation>
        </message>
        <message>
            <source>swings outwards</source>
            <translation>va en dehors</translation>
        </message>
        <message>
            <source>the other side drops</source>
            <translation>l’autre côté descend</translation>
        </message>
        <message>
            <source>the other side lifts</source>
            <translation>l’autre côté remonte</translation>
        </message>
        <message>
            <source>tips forward</source>
            <translation>bascule en avant</translation>
        </message>
        <message>
            <source>tips back</source>
            <translation>bascule en arrière</translation>
        </message>
        <message>
            <source>rearfoot eversion</source>
            <translation>éversion de l’arrière-pied</translation>
        </message>
        <message>
            <source>toe-out</source>
            <translation>ouverture du pied</translation>
        </message>
        <message>
            <source>flattening of the arch</source>
            <translation>aplatissement de la voûte plantaire</translation>
        </message>
        <message>
            <source>heel rise</source>
            <translation>lever du talon</translation>
        </message>
        <message>
            <source>internal rotation in space</source>
            <translation>rotation interne dans l’espace</translation>
        </message>
        <message>
            <source>forward lean</source>
            <translation>inclinaison en avant</translation>
        </message>
        <message>
            <source>medial tilt</source>
            <translation>inclinaison médiale</translation>
        </message>
        <message>
            <source>internal rotation against the pelvis</source>
            <translation>rotation interne par rapport au bassin</translation>
        </message>
        <message>
            <source>internal rotation against the femur</source>
            <translation>rotation interne par rapport au fémur</translation>
        </message>
        <message>
            <source>abduction against the femur</source>
            <translation>abduction par rapport au fémur</translation>
        </message>
        <message>
            <source>medial of the line from hip to ankle</source>
            <translation>médial à la ligne hanche-cheville</translation>
        </message>
        <message>
            <source>medial of the line of the foot</source>
            <translation>médial à la ligne du pied</translation>
        </message>
        <message>
            <source>flexion</source>
            <translation>flexion</translation>
        </message>
        <message>
            <source>frontal plane projection angle</source>
            <translation>angle de projection frontal</translation>
        </message>
        <message>
            <source>adduction against the pelvis</source>
            <translation>adduction par rapport au bassin</translation>
        </message>
        <message>
            <source>flexion against the pelvis</source>
            <translation>flexion par rapport au bassin</translation>
        </message>
        <message>
            <source>internal rotation against the tibia</source>
            <translation>rotation interne par rapport au tibia</translation>
        </message>
        <message>
            <source>drop of the other side</source>
            <translation>chute de l’autre côté</translation>
        </message>
        <message>
            <source>rotation towards the other side</source>
            <translation>rotation vers l’autre côté</translation>
        </message>
        <message>
            <source>anterior tilt</source>
            <translation>antéversion</translation>
        </message>
        <message>
            <source>turns to the other side</source>
            <translation>tourne vers l’autre côté</translation>
        </message>
        <message>
            <source>turns to this side</source>
            <translation>tourne vers ce côté</translation>
        </message>
        <message>
            <source>moves inwards across the line of the foot</source>
            <translation>part en dedans par rapport à la ligne du pied</translation>
        </message>
        <message>
            <source>moves outwards across the line of the foot</source>
            <translation>part en dehors par rapport à la ligne du pied</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <translation>de %1 à %2, %3</translation>
        </message>
    </context>
    <context>
        <name>CascadeBar</name>
        <message>
            <source>Show me the chain link by link</source>
            <translation>Montrer la chaîne maillon par maillon</translation>
        </message>
        <message>
            <source>Show me, link by link</source>
            <translation>Montrer, maillon par maillon</translation>
        </message>
        <message>
            <source>The link before</source>
            <translation>Le maillon précédent</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>The next link</source>
            <translation>Le maillon suivant</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Arrêter (Échap)</translation>
        </message>
    </context>
    <context>
        <name>CausesPanel</name>
        <message>
            <source>Leg</source>
            <translation>Jambe</translation>
        </message>
        <message>
            <source>What stops the ankle</source>
            <translation>Ce qui arrête la cheville</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>Compensation</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Par rapport à</translation>
        </message>
        <message>
            <source>Wall test</source>
            <translation>Test du mur</translation>
        </message>
        <message>
            <source>How its end feels</source>
            <translation>Sensation en fin de course</translation>
        </message>
        <message>
            <source>Limits in the other two planes</source>
            <translation>Limites dans les deux autres plans</translation>
        </message>
        <message>
            <source>Muscles</source>
            <translation>Muscles</translation>
        </message>
        <message>
            <source>Foot and body</source>
            <translation>Pied et corps</translation>
        </message>
        <message>
            <source>Under the foot (%1 in use)</source>
            <translation>Sous le pied (%1 en usage)</translation>
        </message>
        <message>
            <source>Under the foot</source>
            <translation>Sous le pied</translation>
        </message>
        <message>
            <source>Remedies (%1 on)</source>
            <translation>Remèdes (%1 actifs)</translation>
        </message>
        <message>
            <source>Remedies</source>
            <translation>Remèdes</translation>
        </message>
    </context>
    <context>
        <name>ClaimList</name>
        <message>
            <source>The model, not quite so: %1</source>
            <translation>Le modèle, pas tout à fait : %1</translation>
        </message>
        <message>
            <source>The model agrees: %1</source>
            <translation>Le modèle est d’accord : %1</translation>
        </message>
        <message>
            <source>Research: %1</source>
            <translation>Recherche : %1</translation>
        </message>
    </context>
    <context>
        <name>ClaimTexts</name>
        <message>
            <source>The ankle moves in three planes; a limit in any of them makes the knee, then the hip, pick up the slack.</source>
            <translation>La cheville bouge dans trois plans ; une limite dans l’un d’eux oblige le genou, puis la hanche, à prendre le relais.</translation>
        </message>
        <message>
            <source>Less dorsiflexion does: at 18° the knee dips 18 mm. A limit of eversion or of rotation alone takes the knee's detour away rather than adding one.</source>
            <translation>Moins de flexion dorsale, oui : à 18° le genou part de 18 mm en dedans. Une limite de l’éversion ou de la rotation seule retire le détour du genou au lieu d’en ajouter un.</translation>
        </message>
        <message>
            <source>Wyndow 2016: less reach at the wall, more inward knee (β .61, n = 30). Lima 2018: 17 studies, SMD -.65. Most ask about dorsiflexion alone.</source>
            <translation>Wyndow 2016 : moins de distance au mur, genou plus en dedans (β 0,61, n = 30). Lima 2018 : 17 études, SMD -0,65. La plupart n’étudient que la flexion dorsale.</translation>
        </message>
        <message>
            <source>Stretch gastrocnemius and soleus, mobilise foot and ankle, let the talus glide backwards.</source>
            <translation>Étirer gastrocnémien et soléaire, mobiliser pied et cheville, laisser le talus glisser en arrière.</translation>
        </message>
        <message>
            <source>Stretching a short soleus takes the knee from 14 to 10 mm. The talus turns back; the glide is derived from its radius.</source>
            <translation>Étirer un soléaire court ramène le genou de 14 à 10 mm. Le talus tourne en arrière ; le glissement est dérivé de son rayon.</translation>
        </message>
        <message>
            <source>Radford 2006: +2 to 3° after up to six weeks; Medeiros 2018: +5.2°. Near what measuring can tell (3.7 to 4.7°).</source>
            <translation>Radford 2006 : +2 à 3° après jusqu’à six semaines ; Medeiros 2018 : +5,2°. Proche de ce que la mesure permet de distinguer (3,7 à 4,7°).</translation>
        </message>
        <message>
            <source>Too little dorsiflexion: the foot turns out, the tibia turns out, the femur in; the inside of the knee and the deep gluteals are loaded.</source>
            <translation>Trop peu de flexion dorsale : le pied tourne en dehors, le tibia en dehors, le fémur en dedans ; le côté interne du genou et les fessiers profonds sont chargés.</translation>
        </message>
        <message>
            <source>The femur turns in against tibia and pelvis, but outwards in space; the projection angle falls and the medial ligament hardly lengthens. Piriformis lengthens by 2 %. What turns in depends on against what.</source>
            <translation>Le fémur tourne en dedans par rapport au tibia et au bassin, mais en dehors dans l’espace ; l’angle de projection diminue et le ligament médial s’allonge à peine. Le piriforme s’allonge de 2 %. Ce qui tourne en dedans dépend du repère choisi.</translation>
        </message>
        <message>
            <source>n = 70 and Rao 2024, walking: less dorsiflexion, more outward knee rotation (r = -.39). No study was found that counts degrees of toe-out per degree lost.</source>
            <translation>n = 70 et Rao 2024, marche : moins de flexion dorsale, plus de rotation externe du genou (r = -0,39). Aucune étude trouvée ne donne les degrés d’ouverture du pied par degré perdu.</translation>
        </message>
        <message>
            <source>Knee-to-wall test: felt behind is the calf, felt in front is the joint.</source>
            <translation>Test genou au mur : senti derrière, c’est le mollet ; senti devant, c’est l’articulation.</translation>
        </message>
        <message>
            <source>4.4 cm at the wall is a limit of 18°. Where it is felt is asked, not computed.</source>
            <translation>4,4 cm au mur correspondent à une limite de 18°. L’endroit où cela se sent est demandé, pas calculé.</translation>
        </message>
        <message>
            <source>Konor 2012, Powden 2015: differences under 1.1 to 1.9 cm cannot be told. Baumbach 2014: straight knee 25°, bent 39°.</source>
            <translation>Konor 2012, Powden 2015 : des différences de moins de 1,1 à 1,9 cm ne se distinguent pas. Baumbach 2014 : genou tendu 25°, plié 39°.</translation>
        </message>
        <message>
            <source>A weak, flat foot lets shin and knee follow inwards; insoles and strength help.</source>
            <translation>Un pied faible et plat laisse le tibia et le genou suivre en dedans ; semelles et force aident.</translation>
        </message>
        <message>
            <source>Step down, flat and weak foot: knee +15 mm, with arch support and strength +8 mm.</source>
            <translation>Descente de marche, pied plat et faible : genou +15 mm, avec soutien de voûte et force +8 mm.</translation>
        </message>
        <message>
            <source>Kim 2021, Yoo 2022: 8° of projection angle, small uncontrolled studies; the model gives 1 to 4°. Mills 2010: insoles -2.1° eversion.</source>
            <translation>Kim 2021, Yoo 2022 : 8° d’angle de projection, petites études non contrôlées ; le modèle donne 1 à 4°. Mills 2010 : semelles, éversion -2,1°.</translation>
        </message>
        <message>
            <source>The norm is 0 to 20°; runners need 15° at least; with less the tibia turns in too far.</source>
            <translation>La norme est de 0 à 20° ; la course demande au moins 15° ; avec moins, le tibia tourne trop en dedans.</translation>
        </message>
        <message>
            <source>Running here takes 24.5° under load, about 8° unloaded: at 15° unloaded nothing changes yet. At a limit of 10° the knee moves in by 14 mm.</source>
            <translation>La course demande ici 24,5° en charge, environ 8° sans charge : à 15° sans charge, rien ne change encore. À une limite de 10°, le genou part de 14 mm en dedans.</translation>
        </message>
        <message>
            <source>Textbook angles in running are 20 to 30° under load. Loaded and unloaded readings differ by about 16° (Baumbach 2014).</source>
            <translation>Les angles des manuels pour la course sont de 20 à 30° en charge. Les valeurs en charge et sans charge diffèrent d’environ 16° (Baumbach 2014).</translation>
        </message>
        <message>
            <source>Causes: calf stiffness, a weak tibialis anterior, the joint itself.</source>
            <translation>Causes : raideur du mollet, tibial antérieur faible, l’articulation elle-même.</translation>
        </message>
        <message>
            <source>All three can be set. A short gastrocnemius shows with a straight knee: in late stance the knee stays 3° more bent.</source>
            <translation>Les trois se règlent. Un gastrocnémien court se voit genou tendu : en fin d’appui, le genou reste plus plié de 3°.</translation>
        </message>
        <message>
            <source>You 2009, Lalevée 2021: tight gastrocnemius, more knee bend in walking. No number was found for tibialis anterior: a hypothesis.</source>
            <translation>You 2009, Lalevée 2021 : gastrocnémien raide, plus de flexion du genou à la marche. Aucun chiffre trouvé pour le tibial antérieur : une hypothèse.</translation>
        </message>
        <message>
            <source>Stiff ankles and unstable hips: the pelvis tilts, the knee goes sideways, kneecap and IT band are loaded; hip strengthening helps.</source>
            <translation>Chevilles raides et hanches instables : le bassin bascule, le genou part sur le côté, rotule et bandelette ilio-tibiale sont chargées ; le renforcement de la hanche aide.</translation>
        </message>
        <message>
            <source>Step down with a weak hip: knee +28 mm, pelvic drop +4°. In the single-leg squat the stiff ankle alone lowers the drop slightly, and neither IT band nor kneecap rises.</source>
            <translation>Descente de marche avec hanche faible : genou +28 mm, chute du bassin +4°. Dans le squat sur une jambe, la cheville raide seule réduit un peu la chute, et ni la bandelette ilio-tibiale ni la rotule ne sont plus chargées.</translation>
        </message>
        <message>
            <source>Bell-Jenje 2016: limited ankles, more hip adduction (d = 1.2); a heel lift reduces it. Willy &amp; Davis 2011: stronger hips alone do not change running.</source>
            <translation>Bell-Jenje 2016 : chevilles limitées, plus d’adduction de la hanche (d = 1,2) ; une talonnette la réduit. Willy &amp; Davis 2011 : des hanches plus fortes seules ne changent pas la course.</translation>
        </message>
        <message>
            <source>Squat, stairs, walking and running all need the ankle.</source>
            <translation>Squat, escaliers, marche et course demandent tous de la cheville.</translation>
        </message>
        <message>
            <source>At their deepest: squat 38, step down 37, single-leg squat 32, running 25, walking 17°.</source>
            <translation>Au plus bas : squat 38, descente de marche 37, squat sur une jambe 32, course 25, marche 17°.</translation>
        </message>
        <message>
            <source>Hemmerich 2006: full squat 38.5 ± 5.9°. Ota 2014: walking 13.7 ± 4.8°.</source>
            <translation>Hemmerich 2006 : squat complet 38,5 ± 5,9°. Ota 2014 : marche 13,7 ± 4,8°.</translation>
        </message>
    </context>
    <context>
        <name>CloudView</name>
        <message>
            <source>64 legs drawn from published ranges, each as a thin line from hip over knee and ankle to the toe. They are shown while the leg stands still.</source>
            <translation>64 jambes tirées des plages publiées, chacune en une ligne fine de la hanche à l’orteil par le genou et la cheville. Elles s’affichent quand la jambe est immobile.</translation>
        </message>
        <message>
            <source>Show the cloud</source>
            <translation>Montrer le nuage</translation>
        </message>
        <message>
            <source>Nine out of ten of them (5 to 95 %):
%1</source>
            <translation>Neuf sur dix d’entre elles (5 à 95 %) :
%1</translation>
        </message>
        <message>
            <source>What is drawn:</source>
            <translation>Ce qui est tiré :</translation>
        </message>
    </context>
    <context>
        <name>CoefficientTable</name>
        <message>
            <source>Search name, purpose or source</source>
            <translation>Chercher un nom, un but ou une source</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Coefficients</source>
            <translation>Coefficients</translation>
        </message>
        <message>
            <source>%1 = %2</source>
            <translation>%1 = %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>CompareMenu</name>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>This leg against another: %1</source>
            <translation>Cette jambe avec une autre : %1</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Par rapport à</translation>
        </message>
        <message>
            <source>The second leg makes up for the ankle so:</source>
            <translation>La deuxième jambe compense la cheville ainsi :</translation>
        </message>
        <message>
            <source>Differences drawn</source>
            <translation>Différences dessinées</translation>
        </message>
        <message>
            <source>as they are</source>
            <translation>telles quelles</translation>
        </message>
        <message>
            <source>2 ×</source>
            <translation>2 ×</translation>
        </message>
        <message>
            <source>3 ×</source>
            <translation>3 ×</translation>
        </message>
        <message>
            <source>Keep this leg</source>
            <translation>Garder cette jambe</translation>
        </message>
        <message>
            <source>Twelve are kept: remove one first</source>
            <translation>Douze jambes gardées : retirez-en une d’abord</translation>
        </message>
        <message>
            <source>To compare with it later; forgotten when AnkleUp is closed or reset</source>
            <translation>Pour comparer plus tard ; oubliée quand AnkleUp est fermé ou remis à zéro</translation>
        </message>
    </context>
    <context>
        <name>CompareText</name>
        <message>
            <source>Off</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Ghost</source>
            <translation>Fantôme</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <source>Wipe: before and after</source>
            <translation>Volet : avant et après</translation>
        </message>
        <message>
            <source>Two compensations</source>
            <translation>Deux compensations</translation>
        </message>
        <message>
            <source>%1 short</source>
            <translation>trop court de %1</translation>
        </message>
        <message>
            <source>the shin does not turn</source>
            <translation>le tibia ne tourne pas</translation>
        </message>
        <message>
            <source>the thigh does not turn</source>
            <translation>la cuisse ne tourne pas</translation>
        </message>
        <message>
            <source>the shin %1</source>
            <translation>le tibia %1</translation>
        </message>
        <message>
            <source>the thigh %1</source>
            <translation>la cuisse %1</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Kept: %1</source>
            <translation>Gardée : %1</translation>
        </message>
        <message>
            <source>This leg, %1</source>
            <translation>Cette jambe, %1</translation>
        </message>
        <message>
            <source>Blend</source>
            <translation>Mélange</translation>
        </message>
        <message>
            <source>the knee stays</source>
            <translation>le genou reste en place</translation>
        </message>
        <message>
            <source>the knee moves %1 inwards across the line of the foot</source>
            <translation>le genou part de %1 en dedans par rapport à la ligne du pied</translation>
        </message>
        <message>
            <source>the knee moves %1 outwards across the line of the foot</source>
            <translation>le genou part de %1 en dehors par rapport à la ligne du pied</translation>
        </message>
        <message>
            <source>the knee dips %1 inwards</source>
            <translation>le genou part de %1 en dedans</translation>
        </message>
        <message>
            <source>the knee moves %1 outwards</source>
            <translation>le genou part de %1 en dehors</translation>
        </message>
        <message>
            <source>%1; %2, %3</source>
            <translation>%1 ; %2, %3</translation>
        </message>
        <message>
            <source>the knee is where it was</source>
            <translation>le genou est là où il était</translation>
        </message>
        <message>
            <source>knee %1 further in across the line of the foot</source>
            <translation>genou %1 plus en dedans par rapport à la ligne du pied</translation>
        </message>
        <message>
            <source>knee %1 further out across the line of the foot</source>
            <translation>genou %1 plus en dehors par rapport à la ligne du pied</translation>
        </message>
        <message>
            <source>knee %1 further in</source>
            <translation>genou %1 plus en dedans</translation>
        </message>
        <message>
            <source>knee %1 further out</source>
            <translation>genou %1 plus en dehors</translation>
        </message>
        <message>
            <source>Differences drawn %1 times as large; the numbers are the true ones</source>
            <translation>Différences dessinées %1 fois plus grandes ; les chiffres sont les vrais</translation>
        </message>
        <message>
            <source>From above: the foot points</source>
            <translation>Vu d’en haut : le pied pointe</translation>
        </message>
        <message>
            <source>From the front: the shin is turned</source>
            <translation>Vu de face : le tibia est tourné</translation>
        </message>
        <message>
            <source>From behind: the heel leans</source>
            <translation>Vu de derrière : le talon penche</translation>
        </message>
        <message>
            <source>From the inside: the arch is</source>
            <translation>Vu du côté interne : la voûte plantaire est</translation>
        </message>
        <message>
            <source>From the front: the knee beside the line of the foot</source>
            <translation>Vu de face : le genou à côté de la ligne du pied</translation>
        </message>
        <message>
            <source>From the front: the knee beside the line from hip to ankle</source>
            <translation>Vu de face : le genou à côté de la ligne hanche-cheville</translation>
        </message>
        <message>
            <source>Under the thigh the shin is turned</source>
            <translation>Sous la cuisse, le tibia est tourné</translation>
        </message>
        <message>
            <source>From the front: the thigh is turned</source>
            <translation>Vu de face : la cuisse est tournée</translation>
        </message>
        <message>
            <source>From the side: the heel is off the floor by</source>
            <translation>Vu de côté : le talon est levé de</translation>
        </message>
        <message>
            <source>From the side: the trunk leans forward</source>
            <translation>Vu de côté : le tronc penche en avant</translation>
        </message>
        <message>
            <source>From the side: the knee is bent</source>
            <translation>Vu de côté : le genou est plié</translation>
        </message>
        <message>
            <source>%1 in</source>
            <translation>%1 en dedans</translation>
        </message>
        <message>
            <source>%1 out</source>
            <translation>%1 en dehors</translation>
        </message>
        <message>
            <source>%1 higher</source>
            <translation>%1 plus haut</translation>
        </message>
        <message>
            <source>%1 lower</source>
            <translation>%1 plus bas</translation>
        </message>
        <message>
            <source>%1 outside</source>
            <translation>%1 en dehors</translation>
        </message>
        <message>
            <source>%1 inside</source>
            <translation>%1 en dedans</translation>
        </message>
        <message>
            <source>%1: %2; %3: %4</source>
            <extracomment>two ways of moving, each with what one sees of it: "Mixed: 18° in; Turns out: 7° in"</extracomment>
            <translation>%1 : %2 ; %3 : %4</translation>
        </message>
        <message>
            <source>Signs that studies of these two ways of moving look at: heel and shin (Fischer 2018, Pinto 2008), shin against thigh (Rao 2024), heel rise (Bell-Jenje 2016). For a foot that turns out because the ankle is stiff no study gives degrees. The numbers are the model's.</source>
            <translation>Signes étudiés pour ces deux façons de bouger : talon et tibia (Fischer 2018, Pinto 2008), tibia par rapport à la cuisse (Rao 2024), lever du talon (Bell-Jenje 2016). Pour un pied qui tourne en dehors parce que la cheville est raide, aucune étude ne donne de degrés. Les chiffres sont ceux du modèle.</translation>
        </message>
        <message>
            <source>One clinic article says that a stiff ankle turns the shin outwards, another that it turns it inwards. The model: %1: %2; %3: %4. It depends on how the leg makes up for the ankle.</source>
            <translation>Un article clinique dit qu’une cheville raide tourne le tibia en dehors, un autre qu’elle le tourne en dedans. Le modèle : %1 : %2 ; %3 : %4. Cela dépend de la façon dont la jambe compense la cheville.</translation>
        </message>
        <message>
            <source>A clinic article says that the thigh turns inwards and loads the inside of the knee. The model, %1: the thigh, against the shin: %2; against the pelvis: %3; in space: %4. The angle of the knee from the front: %5. The ligament on the inside: %6. What "the thigh turns in" means depends on against what.</source>
            <translation>Un article clinique dit que la cuisse tourne en dedans et charge le côté interne du genou. Le modèle, %1 : la cuisse, par rapport au tibia : %2 ; par rapport au bassin : %3 ; dans l’espace : %4. L’angle du genou vu de face : %5. Le ligament du côté interne : %6. Ce que veut dire « la cuisse tourne en dedans » dépend du repère choisi.</translation>
        </message>
        <message>
            <source>A clinic article says that a stiff ankle tilts the pelvis and loads the outside of the thigh and the kneecap. The model, %1: pelvic drop: %2; band on the outside of the thigh: %3; pressure under the kneecap: %4.</source>
            <translation>Un article clinique dit qu’une cheville raide bascule le bassin et charge le côté externe de la cuisse et la rotule. Le modèle, %1 : chute du bassin : %2 ; bande au côté externe de la cuisse : %3 ; pression sous la rotule : %4.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Open scene</source>
            <translation>Ouvrir une scène</translation>
        </message>
        <message>
            <source>Scenes (*.ankleup)</source>
            <translation>Scènes (*.ankleup)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Save scene</source>
            <translation>Enregistrer la scène</translation>
        </message>
        <message>
            <source>Scenes and recorded motion (*.ankleup *.png *.glb *.mot *.sto *.trc)</source>
            <translation>Scènes et mouvements enregistrés (*.ankleup *.png *.glb *.mot *.sto *.trc)</translation>
        </message>
    </context>
    <context>
        <name>EndFeelCard</name>
        <message>
            <source>Torque against bend: this ankle's end begins at %1 (line); dashed: %2.</source>
            <translation>Couple selon la flexion : la fin de course de cette cheville commence à %1 (trait) ; pointillé : %2.</translation>
        </message>
        <message>
            <source>Pull the shin: drag its handle, or give it the keyboard and use the arrows.</source>
            <translation>Tirez le tibia : faites glisser sa poignée, ou sélectionnez-la au clavier et utilisez les flèches.</translation>
        </message>
    </context>
    <context>
        <name>EndFeelText</name>
        <message>
            <source>An ankle joint ends hard: bone on bone, a pinch in front. Tried with the knee bent.</source>
            <translation>L’articulation de la cheville s’arrête dur : os contre os, un pincement devant. Essayé genou plié.</translation>
        </message>
        <message>
            <source>A short soleus ends soft: it gives a little more with each pull, felt behind. Tried with the knee bent.</source>
            <translation>Un soléaire court s’arrête en douceur : il cède un peu plus à chaque traction, senti derrière. Essayé genou plié.</translation>
        </message>
        <message>
            <source>A short gastrocnemius ends soft, felt behind, with a straight knee. Once the knee bends (dashed) it lets go.</source>
            <translation>Un gastrocnémien court s’arrête en douceur, senti derrière, genou tendu. Dès que le genou se plie (pointillé), il se relâche.</translation>
        </message>
        <message>
            <source>%1 Nm bend it %2.</source>
            <translation>%1 Nm la plient de %2.</translation>
        </message>
        <message>
            <source>Nobody pulls.</source>
            <translation>Personne ne tire.</translation>
        </message>
        <message>
            <source>%1 Free.</source>
            <translation>%1 Libre.</translation>
        </message>
        <message>
            <source>%1 Soft: 10 Nm more, %2 further.</source>
            <translation>%1 Doux : 10 Nm de plus, %2 de plus.</translation>
        </message>
        <message>
            <source>%1 Hard: 10 Nm more, only %2 further.</source>
            <translation>%1 Dur : 10 Nm de plus, seulement %2 de plus.</translation>
        </message>
    </context>
    <context>
        <name>EvidencePanel</name>
        <message>
            <source>What clinic texts claim</source>
            <translation>Ce qu’affirment les textes cliniques</translation>
        </message>
        <message>
            <source>Model against published findings</source>
            <translation>Le modèle face aux résultats publiés</translation>
        </message>
        <message>
            <source>Every coefficient</source>
            <translation>Chaque coefficient</translation>
        </message>
        <message>
            <source>Where we bend reality</source>
            <translation>Où nous plions la réalité</translation>
        </message>
        <message>
            <source>How sure is this? The uncertainty cloud</source>
            <translation>Est-ce bien sûr ? Le nuage d’incertitude</translation>
        </message>
    </context>
    <context>
        <name>EvidenceTexts</name>
        <message>
            <source>measured</source>
            <translation>mesuré</translation>
        </message>
        <message>
            <source>derived</source>
            <translation>dérivé</translation>
        </message>
        <message>
            <source>calibrated</source>
            <translation>calibré</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>supposé</translation>
        </message>
        <message>
            <source>used for calibration</source>
            <translation>utilisé pour calibrer</translation>
        </message>
        <message>
            <source>held out</source>
            <translation>mis de côté</translation>
        </message>
        <message>
            <source>holds by construction</source>
            <translation>vrai par construction</translation>
        </message>
        <message>
            <source>Nothing moves: each picture is a posture in balance, without momentum and reflexes. Moments are not those of a gait laboratory.</source>
            <translation>Rien ne bouge : chaque image est une posture en équilibre, sans élan ni réflexes. Les moments ne sont pas ceux d’un laboratoire de marche.</translation>
        </message>
        <message>
            <source>A spring is a crowd: it stands for muscle, habit and passive tissue together.</source>
            <translation>Un ressort est une foule : il représente ensemble le muscle, l’habitude et les tissus passifs.</translation>
        </message>
        <message>
            <source>The person knows the task beforehand: heel and toes answer what is intended, not what happens.</source>
            <translation>La personne connaît la tâche d’avance : talon et orteils répondent à l’intention, pas à ce qui arrive.</translation>
        </message>
        <message>
            <source>One fixed hinge under the ankle. Living feet have none; published couplings differ fivefold.</source>
            <translation>Une charnière fixe sous la cheville. Les pieds vivants n’en ont pas ; les couplages publiés varient de un à cinq.</translation>
        </message>
        <message>
            <source>One hinge in the midfoot, its lean calibrated; about a third of the effect on the knee passes through it.</source>
            <translation>Une charnière dans le médio-pied, d’inclinaison calibrée ; environ un tiers de l’effet sur le genou passe par elle.</translation>
        </message>
        <message>
            <source>Bending the ankle turns the shin inwards by about 2° in 10°. Losing bend takes some of that away.</source>
            <translation>Plier la cheville tourne le tibia en dedans d’environ 2° pour 10°. Perdre de la flexion en retire une part.</translation>
        </message>
        <message>
            <source>A deep squat lifts the heel, and the knee then comes back. No study has shown this yet.</source>
            <translation>Un squat profond lève le talon, et le genou revient alors. Aucune étude ne l’a encore montré.</translation>
        </message>
        <message>
            <source>Turning the foot out looks good from the front, while the knee goes further in across the foot.</source>
            <translation>Tourner le pied en dehors a bonne allure de face, alors que le genou part plus en dedans par rapport au pied.</translation>
        </message>
        <message>
            <source>A heel lift also changes healthy ankles here, and should not.</source>
            <translation>Une talonnette change ici aussi les chevilles saines, et ne le devrait pas.</translation>
        </message>
        <message>
            <source>Half a person: in tasks on two legs the other leg is a mirror image.</source>
            <translation>Une demi-personne : dans les tâches sur deux jambes, l’autre jambe est une image en miroir.</translation>
        </message>
        <message>
            <source>Tissues are straight lines that do not wrap around bone. Longer is not strain.</source>
            <translation>Les tissus sont des lignes droites qui ne contournent pas l’os. Plus long ne veut pas dire étiré.</translation>
        </message>
        <message>
            <source>The knee itself opens by less than 2°; the rest of what is seen from the front is turning.</source>
            <translation>Le genou lui-même s’ouvre de moins de 2° ; le reste de ce qu’on voit de face est de la rotation.</translation>
        </message>
        <message>
            <source>The pelvis only drops; lifting it above level is not in the model.</source>
            <translation>Le bassin ne fait que descendre ; le relever au-dessus de l’horizontale n’est pas dans le modèle.</translation>
        </message>
        <message>
            <source>A limit is a place, not a person: real calves are stiff, sore, strong or afraid.</source>
            <translation>Une limite est un point, pas une personne : les vrais mollets sont raides, sensibles, forts ou craintifs.</translation>
        </message>
        <message>
            <source>Weak shin muscles are a hypothesis; no published effect stands behind them.</source>
            <translation>Les releveurs du pied faibles sont une hypothèse ; aucun effet publié ne l’appuie.</translation>
        </message>
        <message>
            <source>The ankle's dome turns, it does not glide: its millimetres are a radius times an angle.</source>
            <translation>Le dôme de la cheville tourne, il ne glisse pas : ses millimètres sont un rayon fois un angle.</translation>
        </message>
        <message>
            <source>The drawing knows more bones than the model; toes can lie a few millimetres beside it.</source>
            <translation>Le dessin connaît plus d’os que le modèle ; les orteils peuvent s’en écarter de quelques millimètres.</translation>
        </message>
        <message>
            <source>What it cannot say: whether a person will be injured, what hurts, what to do. It has no pain, no fatigue, no fear, no learning. Which way out a person takes is a setting.</source>
            <translation>Ce qu’il ne peut pas dire : si une personne se blessera, ce qui fait mal, quoi faire. Il n’a ni douleur, ni fatigue, ni peur, ni apprentissage. L’issue que prend une personne est un réglage.</translation>
        </message>
        <message>
            <source>lean of the joint axis under the ankle</source>
            <translation>inclinaison de l’axe articulaire sous la cheville</translation>
        </message>
        <message>
            <source>how far that axis points inwards</source>
            <translation>combien cet axe pointe en dedans</translation>
        </message>
        <message>
            <source>angle between thigh and foot</source>
            <translation>angle cuisse-pied</translation>
        </message>
        <message>
            <source>dorsiflexion limit, as a tape reads it</source>
            <translation>limite de flexion dorsale, lue au mètre ruban</translation>
        </message>
        <message>
            <source>each stiffness of the leg</source>
            <translation>chaque raideur de la jambe</translation>
        </message>
        <message>
            <source>%1°</source>
            <translation>%1°</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, unit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>times a factor about 1, logarithm ± %1</source>
            <translation>multiplié par un facteur autour de 1, logarithme ± %1</translation>
        </message>
        <message>
            <source>as set ± %1°</source>
            <translation>valeur réglée ± %1°</translation>
        </message>
        <message>
            <source>%1 ± %2°</source>
            <translation>%1 ± %2°</translation>
        </message>
        <message>
            <source>%1, within %2 to %3°</source>
            <comment>a draw and its range</comment>
            <translation>%1, de %2 à %3°</translation>
        </message>
    </context>
    <context>
        <name>ExplainPanel</name>
        <message>
            <source>Reading level</source>
            <translation>Niveau de lecture</translation>
        </message>
        <message>
            <source>Turning of the shin and the thigh is told</source>
            <translation>La rotation du tibia et de la cuisse est donnée</translation>
        </message>
        <message>
            <source>Who pays?</source>
            <translation>Qui compense ?</translation>
        </message>
    </context>
    <context>
        <name>ExportChoice</name>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>3D</source>
            <translation>3D</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Handout</source>
            <translation>Fiche à emporter</translation>
        </message>
        <message>
            <source>The view (PNG)</source>
            <translation>La vue (PNG)</translation>
        </message>
        <message>
            <source>The graph (SVG)</source>
            <translation>Le graphique (SVG)</translation>
        </message>
        <message>
            <source>WebM</source>
            <translation>WebM</translation>
        </message>
        <message>
            <source>MP4</source>
            <translation>MP4</translation>
        </message>
        <message>
            <source>GIF</source>
            <translation>GIF</translation>
        </message>
        <message>
            <source>Pictures in a row (PNG)</source>
            <translation>Suite d’images (PNG)</translation>
        </message>
        <message>
            <source>Bones that move (GLB)</source>
            <translation>Os en mouvement (GLB)</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tableau (CSV)</translation>
        </message>
        <message>
            <source>OpenSim motion (MOT)</source>
            <translation>Mouvement OpenSim (MOT)</translation>
        </message>
        <message>
            <source>A page to print (PDF)</source>
            <translation>Une page à imprimer (PDF)</translation>
        </message>
        <message>
            <source>A web page with the slider (HTML)</source>
            <translation>Une page web avec le curseur (HTML)</translation>
        </message>
        <message>
            <source>Slide 16:9</source>
            <translation>Diapositive 16:9</translation>
        </message>
        <message>
            <source>Print, 300 dpi</source>
            <translation>Impression, 300 ppp</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Carré</translation>
        </message>
        <message>
            <source>Transparent</source>
            <translation>Transparent</translation>
        </message>
        <message>
            <source>4K</source>
            <translation>4K</translation>
        </message>
        <message>
            <source>%1 (%2 × %3)</source>
            <comment>name of a size, width, height</comment>
            <translation>%1 (%2 × %3)</translation>
        </message>
        <message>
            <source>The leg alone</source>
            <translation>La jambe seule</translation>
        </message>
        <message>
            <source>With labels</source>
            <translation>Avec étiquettes</translation>
        </message>
        <message>
            <source>With labels and sentence</source>
            <translation>Avec étiquettes et phrase</translation>
        </message>
        <message>
            <source>The scene is stored in the picture: opened again, it is the same leg.</source>
            <translation>La scène est gardée dans l’image : rouverte, c’est la même jambe.</translation>
        </message>
        <message>
            <source>The graph of the Measure panel over the movement, as lines and letters.</source>
            <translation>Le graphique de Mesurer sur le mouvement, en lignes et en lettres.</translation>
        </message>
        <message>
            <source>One leg with its movement and the slider, for any 3D program.</source>
            <translation>Une jambe avec son mouvement et le curseur, pour tout logiciel 3D.</translation>
        </message>
        <message>
            <source>Every measure over the movement.</source>
            <translation>Toutes les mesures sur le mouvement.</translation>
        </message>
        <message>
            <source>Opens in OpenSim with the names of gait2392.</source>
            <translation>S’ouvre dans OpenSim avec les noms de gait2392.</translation>
        </message>
        <message>
            <source>One page: before, after, the remedies and a code that leads back to this leg. It asks for no name.</source>
            <translation>Une page : avant, après, les remèdes et un code qui ramène à cette jambe. Aucun nom n’est demandé.</translation>
        </message>
        <message>
            <source>One file for any browser, also without a network. It asks for no name.</source>
            <translation>Un fichier pour tout navigateur, même sans réseau. Aucun nom n’est demandé.</translation>
        </message>
        <message>
            <source>One cycle of the movement.</source>
            <translation>Un cycle du mouvement.</translation>
        </message>
        <message>
            <source>As usual in this country</source>
            <translation>Selon l’usage du pays</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre US</translation>
        </message>
        <message>
            <source>Standing does not move: there is no film of it.</source>
            <translation>La station debout ne bouge pas : il n’y a pas de film.</translation>
        </message>
        <message>
            <source>Standing does not move: there is no graph of it.</source>
            <translation>La station debout ne bouge pas : il n’y a pas de courbe.</translation>
        </message>
    </context>
    <context>
        <name>ExportChoices</name>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>In the picture</source>
            <translation>Dans l’image</translation>
        </message>
        <message>
            <source>All movements, before and after the remedies, into a folder</source>
            <translation>Tous les mouvements, avant et après les remèdes, dans un dossier</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export to a file</source>
            <translation>Exporter vers un fichier</translation>
        </message>
        <message>
            <source>Export into a folder</source>
            <translation>Exporter vers un dossier</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation>Quoi exporter</translation>
        </message>
        <message>
            <source>%1 % exported</source>
            <translation>%1 % exporté</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exporter …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message>
            <source>What will be exported</source>
            <translation>Ce qui sera exporté</translation>
        </message>
        <message>
            <source>Drawing …</source>
            <translation>Dessin en cours …</translation>
        </message>
    </context>
    <context>
        <name>Failure</name>
        <message>
            <source>Settings are not kept this time, nor a copy of the scene in case of a crash: %1 cannot be written to. Everything else works. To keep them, make this folder writable.</source>
            <translation>Cette fois, ni les réglages ni la copie de la scène en cas de plantage ne sont conservés : impossible d’écrire dans %1. Tout le reste fonctionne. Pour les conserver, rendez ce dossier accessible en écriture.</translation>
        </message>
    </context>
    <context>
        <name>FailureWords</name>
        <message>
            <source>Meanwhile the command line works without it: ankleup solve, ankleup findings, and ankleup export to a .csv, .mot or .glb file.</source>
            <translation>En attendant, la ligne de commande fonctionne sans cela : ankleup solve, ankleup findings et ankleup export vers un fichier .csv, .mot ou .glb.</translation>
        </message>
        <message>
            <source>AnkleUp needs OpenGL 3.0 or OpenGL ES 3.0, and this computer's graphics driver offers only %1.%2.</source>
            <translation>AnkleUp demande OpenGL 3.0 ou OpenGL ES 3.0, et le pilote graphique de cet ordinateur n’offre que %1.%2.</translation>
        </message>
        <message>
            <source>AnkleUp draws with OpenGL, and on this computer that does not work.</source>
            <translation>AnkleUp dessine avec OpenGL, et cela ne fonctionne pas sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Let the processor draw instead of the graphics card. It is slower, and shows the same.</source>
            <translation>Laissez le processeur dessiner à la place de la carte graphique. C’est plus lent, et l’image est la même.</translation>
        </message>
        <message>
            <source>Install or update the graphics driver. On Debian and Ubuntu: sudo apt install libgl1-mesa-dri libegl1</source>
            <translation>Installez ou mettez à jour le pilote graphique. Sous Debian et Ubuntu : sudo apt install libgl1-mesa-dri libegl1</translation>
        </message>
        <message>
            <source>The graphics driver stopped AnkleUp while it was starting.</source>
            <translation>Le pilote graphique a arrêté AnkleUp pendant son démarrage.</translation>
        </message>
        <message>
            <source>Update the graphics driver, then restart the computer.</source>
            <translation>Mettez à jour le pilote graphique, puis redémarrez l’ordinateur.</translation>
        </message>
        <message>
            <source>Install AnkleUp again from its package, which brings along what it needs.</source>
            <translation>Réinstallez AnkleUp depuis son paquet, qui apporte ce dont il a besoin.</translation>
        </message>
        <message>
            <source>AnkleUp's window could not be built.</source>
            <translation>La fenêtre d’AnkleUp n’a pas pu être construite.</translation>
        </message>
        <message>
            <source>Parts of Qt, which AnkleUp is made with, are missing on this computer: %1.</source>
            <translation>Il manque sur cet ordinateur des parties de Qt, avec lequel AnkleUp est fait : %1.</translation>
        </message>
        <message>
            <source>Install them. On Debian and Ubuntu: %1</source>
            <translation>Installez-les. Sous Debian et Ubuntu : %1</translation>
        </message>
    </context>
    <context>
        <name>FigureTexts</name>
        <message>
            <source>%1, now</source>
            <translation>%1, maintenant</translation>
        </message>
        <message>
            <source>%1, of the leg compared with</source>
            <translation>%1, de la jambe de comparaison</translation>
        </message>
    </context>
    <context>
        <name>FindingTable</name>
        <message>
            <source>Only what the model misses</source>
            <translation>Seulement ce que le modèle manque</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>published %1; band %2</source>
            <translation>publié %1 ; plage %2</translation>
        </message>
        <message>
            <source>model %1: met</source>
            <translation>modèle %1 : atteint</translation>
        </message>
        <message>
            <source>model %1: missed</source>
            <translation>modèle %1 : manqué</translation>
        </message>
    </context>
    <context>
        <name>Gallery</name>
        <message>
            <source>%1 (the reference)</source>
            <translation>%1 (la référence)</translation>
        </message>
        <message>
            <source>Have this leg back: %1</source>
            <translation>Reprendre cette jambe : %1</translation>
        </message>
        <message>
            <source>Compare with this: %1</source>
            <translation>Comparer avec celle-ci : %1</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Retirer : %1</translation>
        </message>
    </context>
    <context>
        <name>GlossaryPage</name>
        <message>
            <source>Glossary</source>
            <translation>Glossaire</translation>
        </message>
        <message>
            <source>Back to the overview</source>
            <translation>Retour à l’aperçu</translation>
        </message>
        <message>
            <source>Search the glossary</source>
            <translation>Chercher dans le glossaire</translation>
        </message>
    </context>
    <context>
        <name>GraphView</name>
        <message>
            <source>The graph runs</source>
            <translation>Le graphique suit</translation>
        </message>
        <message>
            <source>Graph: %1</source>
            <translation>Graphique : %1</translation>
        </message>
    </context>
    <context>
        <name>GuessCard</name>
        <message>
            <source>Pose the leg before you look: where does this ankle take the shin, the knee and the pelvis? Then see what happens, and why.</source>
            <translation>Placez la jambe avant de regarder : où cette cheville emmène-t-elle le tibia, le genou et le bassin ? Voyez ensuite ce qui se passe, et pourquoi.</translation>
        </message>
        <message>
            <source>The coloured leg stands as a free ankle would let it. Drag its foot, shin bone, thigh bone or pelvis to where you expect them; each stays where you put it. By keyboard: Tab to a joint on the stage, then Ctrl and the arrow keys.</source>
            <translation>La jambe colorée se tient comme le permettrait une cheville libre. Tirez le pied, le tibia, le fémur ou le bassin là où vous les attendez ; chacun reste où vous le mettez. Au clavier : Tab jusqu’à une articulation de la scène, puis Ctrl et les flèches.</translation>
        </message>
        <message>
            <source>Every joint is within half a degree of your guess.</source>
            <translation>Chaque articulation est à moins d’un demi-degré de votre estimation.</translation>
        </message>
        <message>
            <source>What the joints do against your guess, largest first:</source>
            <translation>Ce que font les articulations par rapport à votre estimation, le plus grand d’abord :</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Guess again</source>
            <translation>Estimer encore</translation>
        </message>
        <message>
            <source>Start guessing</source>
            <translation>Commencer à estimer</translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>Handout</name>
        <message>
            <source>Ankle dorsiflexion: where firm resistance begins</source>
            <translation>Flexion dorsale de la cheville : où commence la résistance ferme</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Moins</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>healthy</source>
            <translation>sain</translation>
        </message>
        <message>
            <source>this leg</source>
            <translation>cette jambe</translation>
        </message>
        <message>
            <source>The leg. Drag it, or press the arrow keys, to turn it.</source>
            <translation>La jambe. Faites-la glisser, ou appuyez sur les flèches, pour la tourner.</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Devant</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Côté</translation>
        </message>
        <message>
            <source>Above</source>
            <translation>Dessus</translation>
        </message>
        <message>
            <source>Show for comparison: %1</source>
            <translation>Montrer pour comparer : %1</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Ici</translation>
        </message>
        <message>
            <source>In numbers, computed by the model.</source>
            <translation>En chiffres, calculés par le modèle.</translation>
        </message>
        <message>
            <source>This browser draws no 3D (WebGL), so the leg is drawn more simply.</source>
            <translation>Ce navigateur ne dessine pas en 3D (WebGL) ; la jambe est donc dessinée plus simplement.</translation>
        </message>
        <message>
            <source>Slider and leg need JavaScript. Without it, this is the leg as it was handed out:</source>
            <translation>Le curseur et la jambe ont besoin de JavaScript. Sans lui, voici la jambe telle qu’elle a été remise :</translation>
        </message>
        <message>
            <source>%1 degrees</source>
            <comment>spoken</comment>
            <translation>%1 degrés</translation>
        </message>
        <message>
            <source>Every position of the slider was solved by the model beforehand, half a degree apart; nothing is estimated in between.</source>
            <translation>Le modèle a calculé d’avance chaque position du curseur, tous les demi-degrés ; entre elles, rien n’est estimé.</translation>
        </message>
        <message>
            <source>L</source>
            <comment>left</comment>
            <translation>G</translation>
        </message>
        <message>
            <source>R</source>
            <comment>right</comment>
            <translation>D</translation>
        </message>
        <message>
            <source>Handout</source>
            <translation>Fiche à emporter</translation>
        </message>
        <message>
            <source>Figure %1</source>
            <translation>Figure %1</translation>
        </message>
        <message>
            <source>Table %1</source>
            <translation>Tableau %1</translation>
        </message>
        <message>
            <source>Remedy</source>
            <translation>Remède</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Intensité</translation>
        </message>
        <message>
            <source>In this leg</source>
            <translation>Sur cette jambe</translation>
        </message>
        <message>
            <source>In studies</source>
            <translation>Dans les études</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>This leg</source>
            <translation>Cette jambe</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>task and phase</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>left leg</source>
            <translation>jambe gauche</translation>
        </message>
        <message>
            <source>right leg</source>
            <translation>jambe droite</translation>
        </message>
        <message>
            <source>dorsiflexion limit %1</source>
            <translation>limite de flexion dorsale %1</translation>
        </message>
        <message>
            <source>For education and demonstration only. It makes no diagnosis and gives no advice.</source>
            <translation>Pour l’enseignement et la démonstration seulement. Ne pose pas de diagnostic et ne donne pas de conseil.</translation>
        </message>
        <message>
            <source>The ankle and the leg above it</source>
            <translation>La cheville et la jambe au-dessus</translation>
        </message>
        <message>
            <source>Behind it, pale: %1.</source>
            <translation>Derrière, en pâle : %1.</translation>
        </message>
        <message>
            <source>Before: without the remedies of Table 1.</source>
            <translation>Avant : sans les remèdes du Tableau 1.</translation>
        </message>
        <message>
            <source>For comparison: %1.</source>
            <translation>Pour comparer : %1.</translation>
        </message>
        <message>
            <source>After: with the remedies of Table 1.</source>
            <translation>Après : avec les remèdes du Tableau 1.</translation>
        </message>
        <message>
            <source>This leg.</source>
            <translation>Cette jambe.</translation>
        </message>
        <message>
            <source>After, from the side.</source>
            <translation>Après, vu de côté.</translation>
        </message>
        <message>
            <source>This leg, from the side.</source>
            <translation>Cette jambe, vue de côté.</translation>
        </message>
        <message>
            <source>Remedies chosen, and what was published of their effect.</source>
            <translation>Remèdes choisis, et ce qui a été publié sur leur effet.</translation>
        </message>
        <message>
            <source>No remedy is chosen.</source>
            <translation>Aucun remède n’est choisi.</translation>
        </message>
        <message>
            <source>Scan, or type the code: AnkleUp opens this very leg.</source>
            <translation>Scannez ou saisissez le code : AnkleUp ouvre exactement cette jambe.</translation>
        </message>
        <message>
            <source>Made with AnkleUp %1. All postures are computed by a model of an average leg; yours may differ.</source>
            <translation>Fait avec AnkleUp %1. Toutes les postures sont calculées par un modèle de jambe moyenne ; la vôtre peut différer.</translation>
        </message>
    </context>
    <context>
        <name>HeldNote</name>
        <message>
            <source>Held: numbers of a leg in the hand</source>
            <translation>Tenue : chiffres d’une jambe tenue à la main</translation>
        </message>
    </context>
    <context>
        <name>HeroSlider</name>
        <message>
            <source>Ankle dorsiflexion limit</source>
            <translation>Limite de flexion dorsale de la cheville</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>look from the front, back, left, right, top, sole</source>
            <translation>voir de devant, de derrière, de gauche, de droite, d’en haut, de dessous</translation>
        </message>
        <message>
            <source>home view</source>
            <translation>vue de départ</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>play and pause</source>
            <translation>lecture et pause</translation>
        </message>
        <message>
            <source>Left, Right</source>
            <translation>Gauche, Droite</translation>
        </message>
        <message>
            <source>on the slider one degree; on the stage or the phase one hundredth</source>
            <translation>sur le curseur un degré ; sur la scène ou la phase un centième</translation>
        </message>
        <message>
            <source>Shift + arrow</source>
            <translation>Maj + flèche</translation>
        </message>
        <message>
            <source>on the slider a tenth of a degree</source>
            <translation>sur le curseur un dixième de degré</translation>
        </message>
        <message>
            <source>Page up, Page down</source>
            <translation>Page préc., Page suiv.</translation>
        </message>
        <message>
            <source>five degrees</source>
            <translation>cinq degrés</translation>
        </message>
        <message>
            <source>Home, End</source>
            <translation>Début, Fin</translation>
        </message>
        <message>
            <source>the ends of the slider</source>
            <translation>les extrémités du curseur</translation>
        </message>
        <message>
            <source>joint axes, ghost, labels</source>
            <translation>axes articulaires, fantôme, étiquettes</translation>
        </message>
        <message>
            <source>muscles and ligaments, outline of the leg</source>
            <translation>muscles et ligaments, contour de la jambe</translation>
        </message>
        <message>
            <source>presentation on and off</source>
            <translation>présentation : marche et arrêt</translation>
        </message>
        <message>
            <source>undo, redo</source>
            <translation>annuler, rétablir</translation>
        </message>
        <message>
            <source>reset all</source>
            <translation>tout remettre à zéro</translation>
        </message>
        <message>
            <source>open and save the scene</source>
            <translation>ouvrir et enregistrer la scène</translation>
        </message>
        <message>
            <source>this list</source>
            <translation>cette liste</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Ctrl + arrow</source>
            <translation>Ctrl + flèche</translation>
        </message>
        <message>
            <source>on a joint of the stage: pull its bone; Esc lets go</source>
            <translation>sur une articulation de la scène : tire son os ; Échap lâche</translation>
        </message>
        <message>
            <source>Drag</source>
            <translation>Tirer</translation>
        </message>
        <message>
            <source>a bone: it moves while held; beside it or with Ctrl: turn the view</source>
            <translation>un os : il bouge tant qu’il est tenu ; à côté ou avec Ctrl : tourner la vue</translation>
        </message>
        <message>
            <source>export: picture, film, handout</source>
            <translation>exporter : image, film, fiche à emporter</translation>
        </message>
        <message>
            <source>nearer, farther</source>
            <translation>plus près, plus loin</translation>
        </message>
        <message>
            <source>Alt + arrow</source>
            <translation>Alt + flèche</translation>
        </message>
        <message>
            <source>turn the view; with Shift move it</source>
            <translation>tourner la vue ; avec Maj, la déplacer</translation>
        </message>
    </context>
    <context>
        <name>LayerMenu</name>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>What is drawn</source>
            <translation>Ce qui est dessiné</translation>
        </message>
        <message>
            <source>Ghost of the reference</source>
            <translation>Fantôme de la référence</translation>
        </message>
    </context>
    <context>
        <name>LearnHeader</name>
        <message>
            <source>Leave</source>
            <translation>Quitter</translation>
        </message>
    </context>
    <context>
        <name>LearnOverview</name>
        <message>
            <source>For learning, not for diagnosis. A lesson moves the leg on the stage; leaving it puts everything back.</source>
            <translation>Pour apprendre, pas pour diagnostiquer. Une leçon bouge la jambe sur la scène ; la quitter remet tout en place.</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>Quiz</translation>
        </message>
        <message>
            <source>Predict, answer, and see it on the leg.</source>
            <translation>Prévoyez, répondez, puis voyez-le sur la jambe.</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossaire</translation>
        </message>
        <message>
            <source>The words, at three reading levels.</source>
            <translation>Les mots, à trois niveaux de lecture.</translation>
        </message>
        <message>
            <source>Guided lessons</source>
            <translation>Leçons guidées</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>%1 · been through</source>
            <translation>%1 · parcourue</translation>
        </message>
    </context>
    <context>
        <name>LearnPanel</name>
        <message>
            <source>Guess first</source>
            <translation>Estimer d’abord</translation>
        </message>
    </context>
    <context>
        <name>LedgerAxis</name>
        <message>
            <source>← %1</source>
            <translation>← %1</translation>
        </message>
        <message>
            <source>%1 →</source>
            <translation>%1 →</translation>
        </message>
    </context>
    <context>
        <name>LedgerLocks</name>
        <message>
            <source>Lock any joint</source>
            <translation>Verrouiller une articulation</translation>
        </message>
        <message>
            <source>A locked joint is held as it is with a free ankle. Others have to pay.</source>
            <translation>Une articulation verrouillée est tenue comme avec une cheville libre. D’autres doivent compenser.</translation>
        </message>
    </context>
    <context>
        <name>LedgerTexts</name>
        <message>
            <source>The foot turning out</source>
            <translation>Le pied qui tourne en dehors</translation>
        </message>
        <message>
            <source>Toe-out</source>
            <translation>Ouverture du pied</translation>
        </message>
        <message>
            <source>The heel coming up</source>
            <translation>Le talon qui se lève</translation>
        </message>
        <message>
            <source>Heel rise</source>
            <translation>Lever du talon</translation>
        </message>
        <message>
            <source>The heel bone's roll</source>
            <translation>Le roulement de l’os du talon</translation>
        </message>
        <message>
            <source>Rearfoot roll</source>
            <translation>Roulement de l’arrière-pied</translation>
        </message>
        <message>
            <source>The joint under the ankle</source>
            <translation>L’articulation sous la cheville</translation>
        </message>
        <message>
            <source>Subtalar pronation</source>
            <translation>Pronation subtalaire</translation>
        </message>
        <message>
            <source>The arch</source>
            <translation>La voûte plantaire</translation>
        </message>
        <message>
            <source>Midfoot sag</source>
            <translation>Affaissement du médio-pied</translation>
        </message>
        <message>
            <source>The ankle</source>
            <translation>La cheville</translation>
        </message>
        <message>
            <source>Talocrural dorsiflexion</source>
            <translation>Flexion dorsale talo-crurale</translation>
        </message>
        <message>
            <source>The knee's bend</source>
            <translation>La flexion du genou</translation>
        </message>
        <message>
            <source>Knee flexion</source>
            <translation>Flexion du genou</translation>
        </message>
        <message>
            <source>The shin's turn under the thigh</source>
            <translation>La rotation du tibia sous la cuisse</translation>
        </message>
        <message>
            <source>Knee rotation</source>
            <translation>Rotation du genou</translation>
        </message>
        <message>
            <source>The knee's sideways opening</source>
            <translation>L’ouverture latérale du genou</translation>
        </message>
        <message>
            <source>Knee abduction</source>
            <translation>Abduction du genou</translation>
        </message>
        <message>
            <source>The hip's bend</source>
            <translation>La flexion de la hanche</translation>
        </message>
        <message>
            <source>Hip flexion</source>
            <translation>Flexion de la hanche</translation>
        </message>
        <message>
            <source>The thigh's swing inwards</source>
            <translation>Le mouvement de la cuisse en dedans</translation>
        </message>
        <message>
            <source>Hip adduction</source>
            <translation>Adduction de la hanche</translation>
        </message>
        <message>
            <source>The thigh's turn in the hip</source>
            <translation>La rotation de la cuisse dans la hanche</translation>
        </message>
        <message>
            <source>Hip rotation</source>
            <translation>Rotation de la hanche</translation>
        </message>
        <message>
            <source>The trunk's lean forward</source>
            <translation>L’inclinaison du tronc en avant</translation>
        </message>
        <message>
            <source>Trunk flexion</source>
            <translation>Flexion du tronc</translation>
        </message>
        <message>
            <source>The trunk's lean to the side</source>
            <translation>L’inclinaison du tronc sur le côté</translation>
        </message>
        <message>
            <source>Trunk lateral lean</source>
            <translation>Inclinaison latérale du tronc</translation>
        </message>
        <message>
            <source>How far the knee moves inwards</source>
            <translation>De combien le genou part en dedans</translation>
        </message>
        <message>
            <source>Knee medial of the line from hip to ankle, change</source>
            <translation>Genou médial à la ligne hanche-cheville, changement</translation>
        </message>
        <message>
            <source>How far the knee moves inwards across the line of the foot</source>
            <translation>De combien le genou part en dedans par rapport à la ligne du pied</translation>
        </message>
        <message>
            <source>Knee medial of the line of the foot, change</source>
            <translation>Genou médial à la ligne du pied, changement</translation>
        </message>
        <message>
            <source>How far the shin leans forward</source>
            <translation>De combien le tibia penche en avant</translation>
        </message>
        <message>
            <source>Forward lean of the tibia in space, change</source>
            <translation>Inclinaison du tibia en avant dans l’espace, changement</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Au total</translation>
        </message>
        <message>
            <source>Together: the knee moves inwards</source>
            <translation>Au total : le genou part en dedans</translation>
        </message>
        <message>
            <source>Together: the knee moves outwards</source>
            <translation>Au total : le genou part en dehors</translation>
        </message>
        <message>
            <source>Together: the shin leans further</source>
            <translation>Au total : le tibia penche plus</translation>
        </message>
        <message>
            <source>Together: the shin leans less</source>
            <translation>Au total : le tibia penche moins</translation>
        </message>
        <message>
            <source>What lies under the foot</source>
            <translation>L’appui sous le pied</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Appui</translation>
        </message>
        <message>
            <source>inwards</source>
            <translation>en dedans</translation>
        </message>
        <message>
            <source>outwards</source>
            <translation>en dehors</translation>
        </message>
        <message>
            <source>leans further</source>
            <translation>penche plus</translation>
        </message>
        <message>
            <source>leans less</source>
            <translation>penche moins</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>perdu</translation>
        </message>
        <message>
            <source>works against</source>
            <translation>agit en sens contraire</translation>
        </message>
        <message>
            <source>Lean of the shin still missing</source>
            <translation>Inclinaison du tibia qui manque encore</translation>
        </message>
        <message>
            <source>Tibial inclination still missing</source>
            <translation>Inclinaison tibiale manquante</translation>
        </message>
        <message>
            <source>Lean of the trunk</source>
            <translation>Inclinaison du tronc</translation>
        </message>
        <message>
            <source>Bend of the knee</source>
            <translation>Flexion du genou</translation>
        </message>
    </context>
    <context>
        <name>LedgerView</name>
        <message>
            <source>Who pays for</source>
            <translation>Qui compense pour</translation>
        </message>
        <message>
            <source>Paid elsewhere, in no sum</source>
            <translation>Compensé ailleurs, hors des sommes</translation>
        </message>
    </context>
    <context>
        <name>LegLetter</name>
        <message>
            <source>Left leg</source>
            <translation>Jambe gauche</translation>
        </message>
        <message>
            <source>Right leg</source>
            <translation>Jambe droite</translation>
        </message>
        <message>
            <source>the active leg</source>
            <translation>la jambe active</translation>
        </message>
        <message>
            <source>Enter makes it the active leg</source>
            <translation>Entrée en fait la jambe active</translation>
        </message>
        <message>
            <source>L</source>
            <translation>G</translation>
        </message>
        <message>
            <source>R</source>
            <translation>D</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Leave the lesson; everything goes back to how it was</source>
            <translation>Quitter la leçon ; tout revient comme avant</translation>
        </message>
        <message>
            <source>The leg has been changed. Show this step's leg again</source>
            <translation>La jambe a été changée. Montrer à nouveau celle de cette étape</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminer</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Guess first</source>
            <translation>Estimer d’abord</translation>
        </message>
    </context>
    <context>
        <name>LessonReturn</name>
        <message>
            <source>Back to: %1</source>
            <translation>Retour à : %1</translation>
        </message>
    </context>
    <context>
        <name>LimitPopup</name>
        <message>
            <source>One degree less</source>
            <translation>Un degré de moins</translation>
        </message>
        <message>
            <source>One degree more</source>
            <translation>Un degré de plus</translation>
        </message>
    </context>
    <context>
        <name>LockButton</name>
        <message>
            <source>Let it go again</source>
            <translation>La libérer à nouveau</translation>
        </message>
        <message>
            <source>Hold it as with a free ankle, and see who pays instead</source>
            <translation>La tenir comme avec une cheville libre, et voir qui compense à sa place</translation>
        </message>
        <message>
            <source>Lock: %1</source>
            <translation>Verrouiller : %1</translation>
        </message>
    </context>
    <context>
        <name>MainMenu</name>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Open scene …</source>
            <translation>Ouvrir une scène …</translation>
        </message>
        <message>
            <source>Save scene …</source>
            <translation>Enregistrer la scène …</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>About AnkleUp</source>
            <translation>À propos d’AnkleUp</translation>
        </message>
        <message>
            <source>Window for the patient</source>
            <translation>Fenêtre pour le patient</translation>
        </message>
        <message>
            <source>There as in a mirror: right is on the right</source>
            <translation>Là comme dans un miroir : la droite est à droite</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>How finely the stage is drawn</source>
            <translation>Finesse du dessin de la scène</translation>
        </message>
        <message>
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Pleine</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Moins d’animations</translation>
        </message>
        <message>
            <source>Recent scenes …</source>
            <translation>Scènes récentes …</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exporter …</translation>
        </message>
    </context>
    <context>
        <name>MeasureGroupView</name>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>référence</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>différence</translation>
        </message>
    </context>
    <context>
        <name>MeasureNotes</name>
        <message>
            <source>Foot</source>
            <translation>Pied</translation>
        </message>
        <message>
            <source>Shin</source>
            <translation>Tibia</translation>
        </message>
        <message>
            <source>Knee</source>
            <translation>Genou</translation>
        </message>
        <message>
            <source>Thigh and pelvis</source>
            <translation>Cuisse et bassin</translation>
        </message>
        <message>
            <source>Trunk</source>
            <translation>Tronc</translation>
        </message>
        <message>
            <source>Loads</source>
            <translation>Charges</translation>
        </message>
        <message>
            <source>Muscles and ligaments</source>
            <translation>Muscles et ligaments</translation>
        </message>
        <message>
            <source>Tibia and ankle</source>
            <translation>Tibia et cheville</translation>
        </message>
        <message>
            <source>Femur and pelvis</source>
            <translation>Fémur et bassin</translation>
        </message>
        <message>
            <source>Tissues</source>
            <translation>Tissus</translation>
        </message>
        <message>
            <source>at its greatest</source>
            <translation>au maximum</translation>
        </message>
        <message>
            <source>at the end of the movement</source>
            <translation>à la fin du mouvement</translation>
        </message>
        <message>
            <source>as far as it goes</source>
            <translation>aussi loin que possible</translation>
        </message>
        <message>
            <source>what the joint gives way under 15 Nm</source>
            <translation>ce que l’articulation cède sous 15 Nm</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a range; the second has the unit</comment>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>less than a tape can tell (%1)</source>
            <translation>moins que ce qu’un mètre ruban distingue (%1)</translation>
        </message>
        <message>
            <source>more than a tape's error (%1)</source>
            <translation>plus que l’erreur d’un mètre ruban (%1)</translation>
        </message>
        <message>
            <source>less than an inclinometer can tell (%1)</source>
            <translation>moins que ce qu’un inclinomètre distingue (%1)</translation>
        </message>
        <message>
            <source>more than an inclinometer's error (%1)</source>
            <translation>plus que l’erreur d’un inclinomètre (%1)</translation>
        </message>
        <message>
            <source>less than a goniometer can tell (%1)</source>
            <translation>moins que ce qu’un goniomètre distingue (%1)</translation>
        </message>
        <message>
            <source>more than a goniometer's error (%1)</source>
            <translation>plus que l’erreur d’un goniomètre (%1)</translation>
        </message>
        <message>
            <source>in space</source>
            <translation>dans l’espace</translation>
        </message>
        <message>
            <source>in the joint</source>
            <translation>dans l’articulation</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publié</translation>
        </message>
        <message>
            <source>published, %1</source>
            <translation>publié, %1</translation>
        </message>
        <message>
            <source>Published: %1</source>
            <translation>Publié : %1</translation>
        </message>
        <message>
            <source>Published: %1, %2</source>
            <translation>Publié : %1, %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a statement and its source</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>about what can just be told by measuring (%1)</source>
            <translation>à peu près ce que la mesure distingue tout juste (%1)</translation>
        </message>
        <message>
            <source>more pressure than in the reference</source>
            <translation>plus de pression que dans la référence</translation>
        </message>
        <message>
            <source>longer than in the reference</source>
            <translation>plus long que dans la référence</translation>
        </message>
        <message>
            <source>less pressure than in the reference</source>
            <translation>moins de pression que dans la référence</translation>
        </message>
        <message>
            <source>shorter than in the reference</source>
            <translation>plus court que dans la référence</translation>
        </message>
        <message>
            <source>as in the reference</source>
            <translation>comme dans la référence</translation>
        </message>
        <message>
            <source>Claim beside model: a knee that comes in is said to stretch this ligament; here it hardly lengthens, since the bones turn and the knee itself opens by less than 2°.</source>
            <translation>Affirmation face au modèle : un genou qui part en dedans étirerait ce ligament ; ici il s’allonge à peine, car les os tournent et le genou lui-même s’ouvre de moins de 2°.</translation>
        </message>
        <message>
            <source>Claim beside model: a stiff ankle is said to load the kneecap; here the pressure does not rise, since the trunk leans forward and takes load off the knee.</source>
            <translation>Affirmation face au modèle : une cheville raide chargerait la rotule ; ici la pression n’augmente pas, car le tronc penche en avant et décharge le genou.</translation>
        </message>
        <message>
            <source>Claim beside model: a stiff ankle is said to stretch this band; here it does not lengthen. The model's paths are straight lines that do not wrap around bone.</source>
            <translation>Affirmation face au modèle : une cheville raide étirerait cette bande ; ici elle ne s’allonge pas. Les trajets du modèle sont des lignes droites qui ne contournent pas l’os.</translation>
        </message>
    </context>
    <context>
        <name>MeasurePanel</name>
        <message>
            <source>Copy table as CSV</source>
            <translation>Copier le tableau en CSV</translation>
        </message>
        <message>
            <source>All quantities in full precision, to the clipboard</source>
            <translation>Toutes les grandeurs en pleine précision, dans le presse-papiers</translation>
        </message>
        <message>
            <source>Copy curve as CSV</source>
            <translation>Copier la courbe en CSV</translation>
        </message>
        <message>
            <source>Both curves of the graph in full precision, to the clipboard</source>
            <translation>Les deux courbes du graphique en pleine précision, dans le presse-papiers</translation>
        </message>
    </context>
    <context>
        <name>MeasureRowView</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>MessageDialog</name>
        <message>
            <source>That did not work</source>
            <translation>Cela n’a pas fonctionné</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>MovementGraph</name>
        <message>
            <source>%1 (%2)</source>
            <comment>quantity and unit</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>this leg</source>
            <translation>cette jambe</translation>
        </message>
        <message>
            <source>Phase of the movement (%)</source>
            <translation>Phase du mouvement (%)</translation>
        </message>
        <message>
            <source>%1 %2; in the reference %3</source>
            <comment>18 mm at the deepest; in the reference 7 mm</comment>
            <translation>%1 %2 ; dans la référence %3</translation>
        </message>
    </context>
    <context>
        <name>PatientWindow</name>
        <message>
            <source>AnkleUp: for the patient</source>
            <translation>AnkleUp : pour le patient</translation>
        </message>
    </context>
    <context>
        <name>PictureText</name>
        <message>
            <source>Ankle dorsiflexion %1</source>
            <translation>Flexion dorsale de la cheville %1</translation>
        </message>
        <message>
            <source>For education only, not a diagnosis. Made with AnkleUp.</source>
            <translation>Pour l’enseignement seulement, pas un diagnostic. Fait avec AnkleUp.</translation>
        </message>
    </context>
    <context>
        <name>PlaybackPanel</name>
        <message>
            <source>To the start of the movement</source>
            <translation>Au début du mouvement</translation>
        </message>
        <message>
            <source>Pause (Space)</source>
            <translation>Pause (Espace)</translation>
        </message>
        <message>
            <source>Play (Space)</source>
            <translation>Lecture (Espace)</translation>
        </message>
        <message>
            <source>Standing on</source>
            <translation>Appui sur</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Répéter</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>Annuler (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Shift+Z)</source>
            <translation>Rétablir (Ctrl+Maj+Z)</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Tout remettre à zéro</translation>
        </message>
        <message>
            <source>Back to the start (Ctrl+R)</source>
            <translation>Retour au début (Ctrl+R)</translation>
        </message>
    </context>
    <context>
        <name>QuantityText</name>
        <message>
            <source>%1 metres</source>
            <translation>%1 mètres</translation>
        </message>
        <message>
            <source>%1 m</source>
            <translation>%1 m</translation>
        </message>
        <message>
            <source>%1 kilograms</source>
            <translation>%1 kilogrammes</translation>
        </message>
        <message>
            <source>%1 kg</source>
            <translation>%1 kg</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>what the model shows</source>
            <translation>ce que montre le modèle</translation>
        </message>
        <message>
            <source>your answer</source>
            <translation>votre réponse</translation>
        </message>
        <message>
            <source>What the stage shows now</source>
            <translation>Ce que la scène montre maintenant</translation>
        </message>
    </context>
    <context>
        <name>QuizPage</name>
        <message>
            <source>Quiz</source>
            <translation>Quiz</translation>
        </message>
        <message>
            <source>Leave the quiz; everything goes back to how it was</source>
            <translation>Quitter le quiz ; tout revient comme avant</translation>
        </message>
        <message>
            <source>To the end</source>
            <translation>À la fin</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Question suivante</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>Where you differed is where the leg surprises most people. Any question can be looked at again.</source>
            <translation>Là où votre réponse différait, la jambe surprend presque tout le monde. Chaque question peut être revue.</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>d’accord</translation>
        </message>
        <message>
            <source>look again</source>
            <translation>à revoir</translation>
        </message>
    </context>
    <context>
        <name>RecentDialog</name>
        <message>
            <source>Recent scenes</source>
            <translation>Scènes récentes</translation>
        </message>
        <message>
            <source>Keep a list of scenes opened and saved</source>
            <translation>Tenir une liste des scènes ouvertes et enregistrées</translation>
        </message>
        <message>
            <source>The list is empty.</source>
            <translation>La liste est vide.</translation>
        </message>
        <message>
            <source>Nothing is kept. Switched off, the list is gone.</source>
            <translation>Rien n’est gardé. Une fois désactivée, la liste est effacée.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>Vider la liste</translation>
        </message>
    </context>
    <context>
        <name>RecordingNote</name>
        <message>
            <source>Leave the recording</source>
            <translation>Quitter l’enregistrement</translation>
        </message>
        <message>
            <source>How it was read</source>
            <translation>Comment il a été lu</translation>
        </message>
        <message>
            <source>What was decided, and what is the model's: slider, ledger and causes stay with the leg behind</source>
            <translation>Ce qui a été décidé, et ce qui vient du modèle : curseur, « Qui compense ? » et causes restent ceux de la jambe derrière</translation>
        </message>
    </context>
    <context>
        <name>RecordingText</name>
        <message>
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <source>right leg</source>
            <translation>jambe droite</translation>
        </message>
        <message>
            <source>left leg</source>
            <translation>jambe gauche</translation>
        </message>
        <message>
            <source>A bent knee is negative, as in gait2392</source>
            <translation>Un genou plié est négatif, comme dans gait2392</translation>
        </message>
        <message>
            <source>A bent knee is positive, as in Rajagopal 2016 and LaiArnold</source>
            <translation>Un genou plié est positif, comme dans Rajagopal 2016 et LaiArnold</translation>
        </message>
        <message>
            <source>%1: told by how far it bends.</source>
            <translation>%1 : d’après l’ampleur de sa flexion.</translation>
        </message>
        <message>
            <source>%1: told by the header.</source>
            <translation>%1 : d’après l’en-tête.</translation>
        </message>
        <message>
            <source>%1: told by the names of the columns.</source>
            <translation>%1 : d’après les noms des colonnes.</translation>
        </message>
        <message>
            <source>%1: assumed, for it hardly bends and the file does not name its model.</source>
            <translation>%1 : supposé, car il se plie à peine et le fichier ne nomme pas son modèle.</translation>
        </message>
        <message>
            <source>%1 (%2 % of the time)</source>
            <translation>%1 (%2 % du temps)</translation>
        </message>
        <message>
            <source>the heel under the floor</source>
            <translation>le talon sous le sol</translation>
        </message>
        <message>
            <source>Recorded motion, %1: %2 coordinates used; missing: %3; beyond the model's range: %4</source>
            <translation>Mouvement enregistré, %1 : coordonnées utilisées : %2 ; manquantes : %3 ; hors de la plage du modèle : %4</translation>
        </message>
        <message>
            <source>Angles are in degrees: told by the header.</source>
            <translation>Les angles sont en degrés : d’après l’en-tête.</translation>
        </message>
        <message>
            <source>Angles are in radians: told by the header.</source>
            <translation>Les angles sont en radians : d’après l’en-tête.</translation>
        </message>
        <message>
            <source>The pelvis was not recorded: the foot is taken to stand flat.</source>
            <translation>Le bassin n’a pas été enregistré : le pied est supposé à plat.</translation>
        </message>
        <message>
            <source>Forward is where the pelvis faces on average; it turns by %1, which bends what is measured in space.</source>
            <translation>L’avant est la direction moyenne du bassin ; il tourne de %1, ce qui déforme ce qui est mesuré dans l’espace.</translation>
        </message>
        <message>
            <source>Forward is where the pelvis faces on average.</source>
            <translation>L’avant est la direction moyenne du bassin.</translation>
        </message>
        <message>
            <source>Not used: %1.</source>
            <translation>Non utilisé : %1.</translation>
        </message>
        <message>
            <source>Lengths are those of the body in the scene; the foot stays on its place. Loads are not measured.</source>
            <translation>Les longueurs sont celles du corps de la scène ; le pied reste à sa place. Les charges ne sont pas mesurées.</translation>
        </message>
        <message>
            <source>Slider, who pays, causes and evidence stay with the model's leg.</source>
            <translation>Curseur, « Qui compense ? », causes et preuves restent ceux de la jambe du modèle.</translation>
        </message>
        <message>
            <source>Recorded motion: there is none of the %1; what is shown is the model's.</source>
            <translation>Mouvement enregistré : il n’y en a pas de la %1 ; ce qui est montré est celui du modèle.</translation>
        </message>
        <message>
            <source>Recorded, against the model's leg</source>
            <translation>Enregistré, par rapport à la jambe du modèle</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>%1 s of %2 s</source>
            <translation>%1 s sur %2 s</translation>
        </message>
        <message>
            <source>Recorded, at %1 s, compared with the model's leg where its knee bends as much</source>
            <translation>Enregistré, à %1 s, par rapport à la jambe du modèle quand son genou est autant plié</translation>
        </message>
        <message>
            <source>Recorded, at %1 s, compared with the model's leg where its shin leans as much</source>
            <translation>Enregistré, à %1 s, par rapport à la jambe du modèle quand son tibia penche autant</translation>
        </message>
        <message>
            <source>at %1 s</source>
            <translation>à %1 s</translation>
        </message>
    </context>
    <context>
        <name>RemedyText</name>
        <message>
            <source>Calf stretching</source>
            <translation>Étirement du mollet</translation>
        </message>
        <message>
            <source>Long-term stretching</source>
            <translation>Étirement au long cours</translation>
        </message>
        <message>
            <source>Joint mobilisation</source>
            <translation>Mobilisation articulaire</translation>
        </message>
        <message>
            <source>Heel lift</source>
            <translation>Talonnette</translation>
        </message>
        <message>
            <source>Insole</source>
            <translation>Semelle</translation>
        </message>
        <message>
            <source>Arch support</source>
            <translation>Soutien de voûte</translation>
        </message>
        <message>
            <source>Foot strengthening</source>
            <translation>Renforcement du pied</translation>
        </message>
        <message>
            <source>Hip strengthening</source>
            <translation>Renforcement de la hanche</translation>
        </message>
        <message>
            <source>Movement retraining</source>
            <translation>Rééducation du mouvement</translation>
        </message>
        <message>
            <source>Published: 2.1° (0.9 to 3.3) to 3.0° (0.3 to 5.8) within six weeks. Radford 2006</source>
            <translation>Publié : 2,1° (0,9 à 3,3) à 3,0° (0,3 à 5,8) en six semaines. Radford 2006</translation>
        </message>
        <message>
            <source>Published: 5.2° (4.4 to 6.0); with contracting and relaxing 4.3° (1.6 to 7.0). Medeiros 2018</source>
            <translation>Publié : 5,2° (4,4 à 6,0) ; en contracté-relâché 4,3° (1,6 à 7,0). Medeiros 2018</translation>
        </message>
        <message>
            <source>Published: about 0.5 to 2 cm at the wall, 1° to 4°; weak. A whole programme 4.1°. Howe 2022</source>
            <translation>Publié : environ 0,5 à 2 cm au mur, 1° à 4° ; preuve faible. Un programme entier 4,1°. Howe 2022</translation>
        </message>
        <message>
            <source>Published: 12 and 25 mm let the thigh swing in less, but only where the ankle is stiff. Bell-Jenje 2016</source>
            <translation>Publié : avec 12 et 25 mm, la cuisse va moins en dedans, mais seulement si la cheville est raide. Bell-Jenje 2016</translation>
        </message>
        <message>
            <source>Published: the heel rolls in 2.1° (0.7 to 3.5) less, the shin turns in 1.3° (0.1 to 2.5) less. Mills 2010</source>
            <translation>Publié : le talon roule en dedans de 2,1° (0,7 à 3,5) de moins, le tibia tourne en dedans de 1,3° (0,1 à 2,5) de moins. Mills 2010</translation>
        </message>
        <message>
            <source>Published: the knee's angle from the front 8.3° less, 20 people without a control group. Yoo 2022; this model gives 1.4°</source>
            <translation>Publié : l’angle du genou vu de face 8,3° de moins, 20 personnes sans groupe témoin. Yoo 2022 ; ce modèle donne 1,4°</translation>
        </message>
        <message>
            <source>No number was found: the size is assumed</source>
            <translation>Aucun chiffre trouvé : l’ampleur est supposée</translation>
        </message>
        <message>
            <source>Published: the trained movement improves, running does not change. Willy &amp; Davis 2011; the size is assumed</source>
            <translation>Publié : le mouvement entraîné s’améliore, la course ne change pas. Willy &amp; Davis 2011 ; l’ampleur est supposée</translation>
        </message>
        <message>
            <source>Published: the knee's angle from the front 16° less at once, no control group. PMC7274868; the size is assumed</source>
            <translation>Publié : l’angle du genou vu de face 16° de moins aussitôt, sans groupe témoin. PMC7274868 ; l’ampleur est supposée</translation>
        </message>
        <message>
            <source>acts elsewhere: on a short calf</source>
            <translation>agit ailleurs : sur un mollet court</translation>
        </message>
        <message>
            <source>acts elsewhere: on a stiff ankle joint</source>
            <translation>agit ailleurs : sur une articulation de cheville raide</translation>
        </message>
        <message>
            <source>acts elsewhere: on a low arch</source>
            <translation>agit ailleurs : sur une voûte plantaire basse</translation>
        </message>
        <message>
            <source>acts elsewhere: on weak foot muscles</source>
            <translation>agit ailleurs : sur des muscles du pied faibles</translation>
        </message>
        <message>
            <source>acts elsewhere: on weak hip control</source>
            <translation>agit ailleurs : sur un contrôle de hanche faible</translation>
        </message>
        <message>
            <source>dorsiflexion limit +%1</source>
            <translation>limite de flexion dorsale +%1</translation>
        </message>
        <message>
            <source>heel lift +%1</source>
            <translation>talonnette +%1</translation>
        </message>
        <message>
            <source>insole +%1</source>
            <translation>semelle +%1</translation>
        </message>
        <message>
            <source>foot control +%1</source>
            <translation>contrôle du pied +%1</translation>
        </message>
        <message>
            <source>hip control +%1, and less rolling in</source>
            <translation>contrôle de la hanche +%1, et moins de roulement en dedans</translation>
        </message>
        <message>
            <source>hip control +%1</source>
            <translation>contrôle de la hanche +%1</translation>
        </message>
        <message>
            <source>fits this cause</source>
            <translation>convient à cette cause</translation>
        </message>
        <message>
            <source>fits this leg, whatever the cause</source>
            <translation>convient à cette jambe, quelle que soit la cause</translation>
        </message>
        <message>
            <source>changes nothing here</source>
            <translation>ne change rien ici</translation>
        </message>
        <message>
            <source>%1 becomes %2</source>
            <translation>%1 devient %2</translation>
        </message>
        <message>
            <source>stays %1: there is no more to gain</source>
            <translation>reste à %1 : il n’y a plus rien à gagner</translation>
        </message>
        <message>
            <source>%1 becomes %2: the range ends there</source>
            <translation>%1 devient %2 : la plage s’arrête là</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore what was open?</source>
            <translation>Restaurer ce qui était ouvert ?</translation>
        </message>
        <message>
            <source>AnkleUp did not end as it should last time. The scene that was open then is still there. It is deleted if you do not want it.</source>
            <translation>La dernière fois, AnkleUp ne s’est pas terminé comme prévu. La scène alors ouverte est encore là. Elle est supprimée si vous n’en voulez pas.</translation>
        </message>
        <message>
            <source>Start fresh</source>
            <translation>Repartir à neuf</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
    </context>
    <context>
        <name>RivalsPanel</name>
        <message>
            <source>%1 or %2? What tells them apart</source>
            <translation>%1 ou %2 ? Ce qui les distingue</translation>
        </message>
        <message>
            <source>Here the two look the same.</source>
            <translation>Ici, les deux se ressemblent.</translation>
        </message>
        <message>
            <source>Claim beside model</source>
            <translation>Affirmation face au modèle</translation>
        </message>
    </context>
    <context>
        <name>ScaleTile</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Puts this scale in front</source>
            <translation>Met cette échelle au premier plan</translation>
        </message>
    </context>
    <context>
        <name>Scrubber</name>
        <message>
            <source>Phase of the movement</source>
            <translation>Phase du mouvement</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>fermé</translation>
        </message>
    </context>
    <context>
        <name>SentenceText</name>
        <message>
            <source>weak foot muscles</source>
            <translation>des muscles du pied faibles</translation>
        </message>
        <message>
            <source>stronger foot muscles</source>
            <translation>des muscles du pied plus forts</translation>
        </message>
        <message>
            <source>weak hip control</source>
            <translation>un contrôle de hanche faible</translation>
        </message>
        <message>
            <source>better hip control</source>
            <translation>un meilleur contrôle de hanche</translation>
        </message>
        <message>
            <source>weak shin muscles</source>
            <translation>des releveurs du pied faibles</translation>
        </message>
        <message>
            <source>stronger shin muscles</source>
            <translation>des releveurs du pied plus forts</translation>
        </message>
        <message>
            <source>a high foot</source>
            <translation>un pied creux</translation>
        </message>
        <message>
            <source>a flat foot</source>
            <translation>un pied plat</translation>
        </message>
        <message>
            <source>a stiff rearfoot</source>
            <translation>un arrière-pied raide</translation>
        </message>
        <message>
            <source>a freer rearfoot</source>
            <translation>un arrière-pied plus libre</translation>
        </message>
        <message>
            <source>stiff rotation</source>
            <translation>une rotation raide</translation>
        </message>
        <message>
            <source>freer rotation</source>
            <translation>une rotation plus libre</translation>
        </message>
        <message>
            <source>the foot turned out less</source>
            <translation>le pied moins tourné en dehors</translation>
        </message>
        <message>
            <source>the foot turned out</source>
            <translation>le pied tourné en dehors</translation>
        </message>
        <message>
            <source>less heel lift</source>
            <translation>une talonnette plus basse</translation>
        </message>
        <message>
            <source>a heel lift</source>
            <translation>une talonnette</translation>
        </message>
        <message>
            <source>less insole</source>
            <translation>une semelle plus basse</translation>
        </message>
        <message>
            <source>an insole</source>
            <translation>une semelle</translation>
        </message>
        <message>
            <source>a level floor</source>
            <translation>un sol horizontal</translation>
        </message>
        <message>
            <source>a tilted floor</source>
            <translation>un sol incliné</translation>
        </message>
        <message>
            <source>no locked joint</source>
            <translation>aucune articulation verrouillée</translation>
        </message>
        <message>
            <source>a locked joint</source>
            <translation>une articulation verrouillée</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1 ; %2</translation>
        </message>
        <message>
            <source>%1 pays most</source>
            <translation>%1 compense le plus</translation>
        </message>
        <message>
            <source>the heel has come up, so the knee comes back</source>
            <translation>le talon s’est levé, et le genou revient</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Free ankle</source>
            <translation>Cheville libre</translation>
        </message>
        <message>
            <source>Gastrocnemius %1 short</source>
            <translation>Gastrocnémien trop court de %1</translation>
        </message>
        <message>
            <source>Ankle bend %1</source>
            <translation>Flexion de cheville de %1</translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message>
            <source>This leg cannot do that; shown is the nearest it comes.</source>
            <translation>Cette jambe ne peut pas faire cela ; l’image montre ce qui s’en approche le plus.</translation>
        </message>
        <message>
            <source>The knee is %1 further in</source>
            <translation>Le genou est %1 plus en dedans</translation>
        </message>
        <message>
            <source>The knee is %1 further out</source>
            <translation>Le genou est %1 plus en dehors</translation>
        </message>
        <message>
            <source>%1 across the line of the foot</source>
            <translation>%1 de la ligne du pied</translation>
        </message>
        <message>
            <source>The heel is %1 further up</source>
            <translation>Le talon est %1 plus haut</translation>
        </message>
        <message>
            <source>The trunk leans %1 further</source>
            <translation>Le tronc penche de %1 de plus</translation>
        </message>
        <message>
            <source>The movement is %1 shallower</source>
            <translation>Le mouvement est %1 moins profond</translation>
        </message>
        <message>
            <source>The knee is %1 more bent</source>
            <translation>Le genou est %1 plus plié</translation>
        </message>
        <message>
            <source>The heel is %1 less far up</source>
            <translation>Le talon est %1 moins haut</translation>
        </message>
        <message>
            <source>The trunk leans %1 less</source>
            <translation>Le tronc penche de %1 de moins</translation>
        </message>
        <message>
            <source>No difference from %1.</source>
            <translation>Aucune différence par rapport à %1.</translation>
        </message>
        <message>
            <source>This asks %1 of the ankle.</source>
            <translation>Cela demande %1 à la cheville.</translation>
        </message>
        <message>
            <source>The change is too small to see.</source>
            <translation>Le changement est trop petit pour se voir.</translation>
        </message>
        <message>
            <source>this leg and a free ankle</source>
            <translation>cette jambe avec cheville libre</translation>
        </message>
        <message>
            <source>compared with %1, %2</source>
            <translation>par rapport à %1, %2</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>avec %1</translation>
        </message>
        <message>
            <source>a free ankle</source>
            <translation>une cheville libre</translation>
        </message>
        <message>
            <source>with a gastrocnemius %1 short</source>
            <translation>avec un gastrocnémien trop court de %1</translation>
        </message>
        <message>
            <source>with %1 of ankle bend</source>
            <translation>avec %1 de flexion de cheville</translation>
        </message>
        <message>
            <source>%1, %2 and %3</source>
            <translation>%1, %2 et %3</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1,</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>%1, and %2</source>
            <translation>%1, et %2</translation>
        </message>
        <message>
            <source>%1 after %2</source>
            <translation>%1 après %2</translation>
        </message>
        <message>
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <source>locked joints</source>
            <translation>des articulations verrouillées</translation>
        </message>
        <message>
            <source>this leg cannot do that; shown is the nearest it comes: %1</source>
            <translation>cette jambe ne peut pas faire cela ; l’image montre ce qui s’en approche le plus (%1)</translation>
        </message>
        <message>
            <source>the heel comes up %1</source>
            <translation>le talon se lève de %1</translation>
        </message>
        <message>
            <source>the trunk leans %1 further</source>
            <translation>le tronc penche de %1 de plus</translation>
        </message>
        <message>
            <source>the movement stays %1 shallower</source>
            <translation>le mouvement reste %1 moins profond</translation>
        </message>
        <message>
            <source>the knee stays %1 more bent</source>
            <translation>le genou reste %1 plus plié</translation>
        </message>
        <message>
            <source>the heel stays %1 lower</source>
            <translation>le talon reste %1 plus bas</translation>
        </message>
        <message>
            <source>the trunk leans %1 less</source>
            <translation>le tronc penche de %1 de moins</translation>
        </message>
        <message>
            <source>there is no difference from %1</source>
            <translation>il n’y a aucune différence par rapport à %1</translation>
        </message>
        <message>
            <source>this asks %1 of the ankle, it has %2</source>
            <translation>cela demande %1 à la cheville, elle en a %2</translation>
        </message>
        <message>
            <source>the change is too small to see</source>
            <translation>le changement est trop petit pour se voir</translation>
        </message>
        <message>
            <source>the knee dips %1 inwards</source>
            <translation>le genou part de %1 en dedans</translation>
        </message>
        <message>
            <source>the knee moves %1 outwards</source>
            <translation>le genou part de %1 en dehors</translation>
        </message>
        <message>
            <source>the knee moves %1 inwards across the line of the foot</source>
            <translation>le genou part de %1 en dedans par rapport à la ligne du pied</translation>
        </message>
        <message>
            <source>the knee moves %1 outwards across the line of the foot</source>
            <translation>le genou part de %1 en dehors par rapport à la ligne du pied</translation>
        </message>
        <message>
            <source>(measured against the line of the foot it moves %1 inwards)</source>
            <translation>ou de %1 en dedans si l’on mesure par rapport à la ligne du pied</translation>
        </message>
        <message>
            <source>(measured against the line of the foot it moves %1 outwards)</source>
            <translation>ou de %1 en dehors si l’on mesure par rapport à la ligne du pied</translation>
        </message>
        <message>
            <source>(measured against the line from hip to ankle it moves %1 inwards)</source>
            <translation>ou de %1 en dedans si l’on mesure par rapport à la ligne hanche-cheville</translation>
        </message>
        <message>
            <source>(measured against the line from hip to ankle it moves %1 outwards)</source>
            <translation>ou de %1 en dehors si l’on mesure par rapport à la ligne hanche-cheville</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 is locked</source>
            <translation>articulation verrouillée : %1</translation>
        </message>
        <message>
            <source>%1 are locked</source>
            <translation>articulations verrouillées : %1</translation>
        </message>
        <message>
            <source>the knee does not reach the wall</source>
            <translation>le genou n’atteint pas le mur</translation>
        </message>
        <message>
            <source>the other heel does not reach down so far</source>
            <translation>l’autre talon ne descend pas jusque-là</translation>
        </message>
        <message>
            <source>the body does not come over this foot</source>
            <translation>le corps ne passe pas au-dessus de ce pied</translation>
        </message>
        <message>
            <source>the posture does not hold</source>
            <translation>la posture ne tient pas</translation>
        </message>
        <message>
            <source>%1 than before.</source>
            <translation>%1 qu’avant.</translation>
        </message>
        <message>
            <source>%1 than in %2.</source>
            <translation>%1 que pour %2.</translation>
        </message>
    </context>
    <context>
        <name>ShinPull</name>
        <message>
            <source>Pull on the shin</source>
            <translation>Tirer sur le tibia</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Panels</source>
            <translation>Panneaux</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Expliquer</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Mesurer</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Causes</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Apprendre</translation>
        </message>
    </context>
    <context>
        <name>SliderPanel</name>
        <message>
            <source>Ankle
dorsiflexion</source>
            <translation>Flexion dorsale
de la cheville</translation>
        </message>
        <message>
            <source>One degree less</source>
            <translation>Un degré de moins</translation>
        </message>
        <message>
            <source>One degree more</source>
            <translation>Un degré de plus</translation>
        </message>
    </context>
    <context>
        <name>SliderText</name>
        <message>
            <source>This movement takes %1; there is more than enough.</source>
            <translation>Ce mouvement demande %1 ; il y a largement assez.</translation>
        </message>
        <message>
            <source>This movement takes %1 of a leg that stands freely; this leg, as it is now, does not come to its limit.</source>
            <translation>Ce mouvement demande %1 à une jambe libre ; cette jambe, telle qu’elle est, n’arrive pas à sa limite.</translation>
        </message>
        <message>
            <source>This gastrocnemius is long enough for this movement.</source>
            <translation>Ce gastrocnémien est assez long pour ce mouvement.</translation>
        </message>
        <message>
            <source>A short gastrocnemius lets go when the knee bends: this movement does not feel it. It shows with a straight knee.</source>
            <translation>Un gastrocnémien court se relâche quand le genou se plie : il ne compte pas dans ce mouvement. Il se voit genou tendu.</translation>
        </message>
        <message>
            <source>Nothing changes at this moment; it does where the movement bends the ankle most.</source>
            <translation>À cet instant rien ne change ; c’est là où le mouvement plie le plus la cheville que cela change.</translation>
        </message>
        <message>
            <source>Show it in walking</source>
            <translation>Le montrer à la marche</translation>
        </message>
        <message>
            <source>this squat takes %1</source>
            <translation>ce squat demande %1</translation>
        </message>
        <message>
            <source>this step takes %1</source>
            <translation>cette descente demande %1</translation>
        </message>
        <message>
            <source>this lunge takes %1</source>
            <translation>cette fente demande %1</translation>
        </message>
        <message>
            <source>walking takes %1</source>
            <translation>la marche demande %1</translation>
        </message>
        <message>
            <source>running takes %1</source>
            <translation>la course demande %1</translation>
        </message>
        <message>
            <source>standing takes %1</source>
            <translation>la position debout demande %1</translation>
        </message>
        <message>
            <source>%1 after remedies</source>
            <translation>%1 après remèdes</translation>
        </message>
        <message>
            <source>wall test %1</source>
            <translation>test du mur %1</translation>
        </message>
        <message>
            <source>%1 short; straight-knee end range %2 loaded</source>
            <translation>trop court de %1 ; fin de course genou tendu %2 en charge</translation>
        </message>
        <message>
            <source>wall test</source>
            <translation>test du mur</translation>
        </message>
        <message>
            <source>shin at the wall</source>
            <translation>tibia au mur</translation>
        </message>
        <message>
            <source>straight, unloaded</source>
            <translation>tendu, sans charge</translation>
        </message>
        <message>
            <source>unloaded</source>
            <translation>sans charge</translation>
        </message>
        <message>
            <source>straight, loaded</source>
            <translation>tendu, en charge</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>limite</translation>
        </message>
        <message>
            <source>limit, loaded</source>
            <translation>limite, en charge</translation>
        </message>
        <message>
            <source>Wall test in centimetres</source>
            <translation>Test du mur en centimètres</translation>
        </message>
        <message>
            <source>Inclination of the shin at the wall in degrees</source>
            <translation>Inclinaison du tibia au mur en degrés</translation>
        </message>
        <message>
            <source>Goniometer, unloaded, knee straight, in degrees</source>
            <translation>Goniomètre, sans charge, genou tendu, en degrés</translation>
        </message>
        <message>
            <source>Goniometer, unloaded, knee bent, in degrees</source>
            <translation>Goniomètre, sans charge, genou plié, en degrés</translation>
        </message>
        <message>
            <source>End range under load, knee straight, in degrees</source>
            <translation>Fin de course en charge, genou tendu, en degrés</translation>
        </message>
        <message>
            <source>Ankle dorsiflexion limit in degrees</source>
            <translation>Limite de flexion dorsale de la cheville en degrés</translation>
        </message>
        <message>
            <source>From this model's own wall test, for this body and cause.</source>
            <translation>D’après le test du mur de ce modèle, pour ce corps et cette cause.</translation>
        </message>
        <message>
            <source>The limit less %1: group means, Baumbach 2014; yours may differ by several degrees.</source>
            <translation>La limite moins %1 : moyennes de groupe, Baumbach 2014 ; la vôtre peut différer de plusieurs degrés.</translation>
        </message>
        <message>
            <source>The limit less %1: calibrated on Baumbach 2014, group means; yours may differ by several degrees.</source>
            <translation>La limite moins %1 : calibré sur Baumbach 2014, moyennes de groupe ; la vôtre peut différer de plusieurs degrés.</translation>
        </message>
        <message>
            <source>Please type a number of centimetres, about %1 to %2.</source>
            <translation>Veuillez saisir un nombre de centimètres, environ %1 à %2.</translation>
        </message>
        <message>
            <source>Please type a number of centimetres.</source>
            <translation>Veuillez saisir un nombre de centimètres.</translation>
        </message>
        <message>
            <source>Please type a number of degrees, %1 to %2.</source>
            <translation>Veuillez saisir un nombre de degrés, %1 à %2.</translation>
        </message>
        <message>
            <source>Please type a number of degrees.</source>
            <translation>Veuillez saisir un nombre de degrés.</translation>
        </message>
        <message>
            <source>%1: end of the textbook range</source>
            <translation>%1 : fin de la plage des manuels</translation>
        </message>
        <message>
            <source>%1: asked of runners</source>
            <translation>%1 : demandé pour courir</translation>
        </message>
        <message>
            <source>healthy %1</source>
            <translation>sain %1</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
    </context>
    <context>
        <name>StageFrame</name>
        <message>
            <source>Compare with before the remedies</source>
            <translation>Comparer avec l’état d’avant les remèdes</translation>
        </message>
        <message>
            <source>Leave presentation</source>
            <translation>Quitter la présentation</translation>
        </message>
        <message>
            <source>Esc or F11</source>
            <translation>Échap ou F11</translation>
        </message>
        <message>
            <source>Held by hand. Let go, or press Esc, and it returns.</source>
            <translation>Tenue à la main. Lâchez, ou appuyez sur Échap, et elle revient.</translation>
        </message>
    </context>
    <context>
        <name>StageJoints</name>
        <message>
            <source>Pelvis</source>
            <translation>Bassin</translation>
        </message>
        <message>
            <source>Hip joint</source>
            <translation>Hanche</translation>
        </message>
        <message>
            <source>Thigh bone</source>
            <translation>Os de la cuisse</translation>
        </message>
        <message>
            <source>Knee joint</source>
            <translation>Genou</translation>
        </message>
        <message>
            <source>Shin bone</source>
            <translation>Tibia</translation>
        </message>
        <message>
            <source>Ankle joint</source>
            <translation>Cheville</translation>
        </message>
        <message>
            <source>Foot</source>
            <translation>Pied</translation>
        </message>
        <message>
            <source>%1, left leg</source>
            <translation>%1, jambe gauche</translation>
        </message>
        <message>
            <source>%1, right leg</source>
            <translation>%1, jambe droite</translation>
        </message>
        <message>
            <source>Ctrl and an arrow key pull it by a centimetre; Escape lets go.</source>
            <translation>Ctrl et une flèche la tirent d’un centimètre ; Échap lâche.</translation>
        </message>
    </context>
    <context>
        <name>StageNote</name>
        <message>
            <source>each leg as if both ankles were like its own</source>
            <translation>chaque jambe comme si les deux chevilles étaient comme la sienne</translation>
        </message>
        <message>
            <source>as if both ankles were like this one</source>
            <translation>comme si les deux chevilles étaient comme celle-ci</translation>
        </message>
    </context>
    <context>
        <name>TaskMenu</name>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
    </context>
    <context>
        <name>TissueLegend</name>
        <message>
            <source>Compared with the reference</source>
            <translation>Par rapport à la référence</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>plus long</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>plus court</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>aucun changement</translation>
        </message>
        <message>
            <source>no change, or not measured</source>
            <translation>aucun changement, ou non mesuré</translation>
        </message>
        <message>
            <source>Kneecap: pressure under it, illustrative</source>
            <translation>Rotule : pression en dessous, indicatif</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Presentation (F11)</source>
            <translation>Présentation (F11)</translation>
        </message>
        <message>
            <source>Hide the panel</source>
            <translation>Masquer le panneau</translation>
        </message>
        <message>
            <source>Show the panel</source>
            <translation>Afficher le panneau</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <source>%1°</source>
            <translation>%1°</translation>
        </message>
        <message>
            <source>%1 deg</source>
            <translation>%1 deg</translation>
        </message>
        <message>
            <source>1 degree</source>
            <translation>1 degré</translation>
        </message>
        <message>
            <source>%1 degrees</source>
            <translation>%1 degrés</translation>
        </message>
        <message>
            <source>%1 mm</source>
            <translation>%1 mm</translation>
        </message>
        <message>
            <source>1 millimetre</source>
            <translation>1 millimètre</translation>
        </message>
        <message>
            <source>%1 millimetres</source>
            <translation>%1 millimètres</translation>
        </message>
        <message>
            <source>%1 centimetres</source>
            <translation>%1 centimètres</translation>
        </message>
        <message>
            <source>%1 cm</source>
            <translation>%1 cm</translation>
        </message>
    </context>
    <context>
        <name>ValueRow</name>
        <message>
            <source>Back to %1</source>
            <translation>Revenir à %1</translation>
        </message>
        <message>
            <source>Less: %1</source>
            <translation>Moins : %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>Plus : %1</translation>
        </message>
    </context>
    <context>
        <name>ValueText</name>
        <message>
            <source>Heel rolls in up to (eversion)</source>
            <translation>Le talon roule en dedans jusqu’à (éversion)</translation>
        </message>
        <message>
            <source>Leg turns up to (rotation)</source>
            <translation>La jambe tourne jusqu’à (rotation)</translation>
        </message>
        <message>
            <source>Foot control</source>
            <translation>Contrôle du pied</translation>
        </message>
        <message>
            <source>Hip control</source>
            <translation>Contrôle de la hanche</translation>
        </message>
        <message>
            <source>Shin muscles (dorsiflexors)</source>
            <translation>Releveurs du pied (fléchisseurs dorsaux)</translation>
        </message>
        <message>
            <source>Foot type</source>
            <translation>Type de pied</translation>
        </message>
        <message>
            <source>Foot turned out by habit</source>
            <translation>Pied tourné en dehors par habitude</translation>
        </message>
        <message>
            <source>Body height</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Body mass</source>
            <translation>Masse corporelle</translation>
        </message>
        <message>
            <source>Thigh-foot angle</source>
            <translation>Angle cuisse-pied</translation>
        </message>
        <message>
            <source>Subtalar axis: inclination</source>
            <translation>Axe subtalaire : inclinaison</translation>
        </message>
        <message>
            <source>Subtalar axis: deviation</source>
            <translation>Axe subtalaire : déviation</translation>
        </message>
        <message>
            <source>Heel lift</source>
            <translation>Talonnette</translation>
        </message>
        <message>
            <source>Insole, inner side raised</source>
            <translation>Semelle, côté interne surélevé</translation>
        </message>
        <message>
            <source>Tilted floor</source>
            <translation>Sol incliné</translation>
        </message>
        <message>
            <source>Wedge under the heel</source>
            <translation>Coin sous le talon</translation>
        </message>
        <message>
            <source>Wedge under the forefoot</source>
            <translation>Coin sous l’avant-pied</translation>
        </message>
        <message>
            <source>Toes to wall</source>
            <translation>Orteils au mur</translation>
        </message>
        <message>
            <source>Step height</source>
            <translation>Hauteur de la marche</translation>
        </message>
        <message>
            <source>Of the knee's turn off its path; the hip's is 10° more.</source>
            <translation>De la rotation du genou hors de son trajet ; celle de la hanche est de 10° de plus.</translation>
        </message>
        <message>
            <source>How firmly muscles hold the arch: 0 to 1.</source>
            <translation>Fermeté avec laquelle les muscles tiennent la voûte plantaire : 0 à 1.</translation>
        </message>
        <message>
            <source>How firmly muscles hold hip and pelvis: 0 to 1.</source>
            <translation>Fermeté avec laquelle les muscles tiennent la hanche et le bassin : 0 à 1.</translation>
        </message>
        <message>
            <source>A strength, 0 to 1, that adds to any cause. A hypothesis: no published effect was found.</source>
            <translation>Une force, de 0 à 1, qui s’ajoute à toute cause. Une hypothèse : aucun effet publié n’a été trouvé.</translation>
        </message>
        <message>
            <source>How far the shin bone is twisted outwards, seen at the foot.</source>
            <translation>De combien le tibia est tourné en dehors sur lui-même, vu au pied.</translation>
        </message>
        <message>
            <source>Of the joint under the ankle: people differ from 20° to 68° (Inman).</source>
            <translation>De l’articulation sous la cheville : de 20° à 68° selon les personnes (Inman).</translation>
        </message>
        <message>
            <source>Of the joint under the ankle: people differ from 4° to 47° (Inman).</source>
            <translation>De l’articulation sous la cheville : de 4° à 47° selon les personnes (Inman).</translation>
        </message>
        <message>
            <source>Above 0 it tips the foot inwards (everts).</source>
            <translation>Au-dessus de 0, il bascule le pied en dedans (éversion).</translation>
        </message>
        <message>
            <source>Above 0 it tips the heel inwards (everts).</source>
            <translation>Au-dessus de 0, il bascule le talon en dedans (éversion).</translation>
        </message>
        <message>
            <source>Raises the toes: asks more of the ankle.</source>
            <translation>Relève les orteils : demande plus à la cheville.</translation>
        </message>
        <message>
            <source>How far the toes stand from the wall at the end of the lunge.</source>
            <translation>Distance des orteils au mur à la fin de la fente.</translation>
        </message>
        <message>
            <source>a low arch</source>
            <translation>une voûte plantaire basse</translation>
        </message>
        <message>
            <source>a high arch</source>
            <translation>une voûte plantaire haute</translation>
        </message>
        <message>
            <source>a normal arch</source>
            <translation>une voûte plantaire normale</translation>
        </message>
        <message>
            <source>%1 under the heel</source>
            <translation>%1 sous le talon</translation>
        </message>
    </context>
    <context>
        <name>ViewMenu</name>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>Look from …</source>
            <translation>Voir de …</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Devant</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Derrière</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>De gauche</translation>
        </message>
        <message>
            <source>From the right</source>
            <translation>De droite</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Dessus</translation>
        </message>
        <message>
            <source>Sole</source>
            <translation>Dessous</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Départ</translation>
        </message>
        <message>
            <source>Ankle, near</source>
            <translation>Cheville, de près</translation>
        </message>
        <message>
            <source>Knee, near</source>
            <translation>Genou, de près</translation>
        </message>
        <message>
            <source>Hip, near</source>
            <translation>Hanche, de près</translation>
        </message>
    </context>
    <context>
        <name>WallTestEntry</name>
        <message>
            <source>Show it on the leg</source>
            <translation>Le montrer sur la jambe</translation>
        </message>
    </context>
    <context>
        <name>WallTestText</name>
        <message>
            <source>Right, toes to wall</source>
            <translation>Droite, orteils au mur</translation>
        </message>
        <message>
            <source>Left, toes to wall</source>
            <translation>Gauche, orteils au mur</translation>
        </message>
        <message>
            <source>Less than this model's stiffest ankle reaches (%1): the slider stands at its end.</source>
            <translation>Moins que ce qu’atteint la cheville la plus raide de ce modèle (%1) : le curseur est à son extrémité.</translation>
        </message>
        <message>
            <source>More than this model's free ankle reaches (%1): the slider stands at its end.</source>
            <translation>Plus que ce qu’atteint la cheville libre de ce modèle (%1) : le curseur est à son extrémité.</translation>
        </message>
        <message>
            <source>With this foot the heel comes up at any distance: the test gives no limit.</source>
            <translation>Avec ce pied, le talon se lève à toute distance : le test ne donne pas de limite.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Both sides read the same.</source>
            <translation>Les deux côtés donnent la même valeur.</translation>
        </message>
        <message>
            <source>The left reaches %1 less.</source>
            <translation>La gauche atteint %1 de moins.</translation>
        </message>
        <message>
            <source>The right reaches %1 less.</source>
            <translation>La droite atteint %1 de moins.</translation>
        </message>
        <message>
            <source>That is less than a tape can tell (%1).</source>
            <translation>C’est moins que ce qu’un mètre ruban distingue (%1).</translation>
        </message>
        <message>
            <source>That is about what a tape can just tell (%1).</source>
            <translation>C’est à peu près ce qu’un mètre ruban distingue tout juste (%1).</translation>
        </message>
        <message>
            <source>That is more than a tape's error (%1).</source>
            <translation>C’est plus que l’erreur d’un mètre ruban (%1).</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>The test cannot tell what stops the ankle, nor that anything is wrong: choose above where it is felt. Nothing is stored.</source>
            <translation>Le test ne peut pas dire ce qui arrête la cheville, ni que quelque chose ne va pas : choisissez ci-dessus où cela se sent. Rien n’est gardé.</translation>
        </message>
        <message>
            <source>The wall test bends the knee, and that lets a short gastrocnemius go: here the straight knee is read.</source>
            <translation>Le test du mur plie le genou, ce qui relâche un gastrocnémien court : ici, on lit genou tendu.</translation>
        </message>
        <message>
            <source>Straight knee, end range under load</source>
            <translation>Genou tendu, fin de course en charge</translation>
        </message>
        <message>
            <source>Here the dome of the ankle has turned %1 back under the shin: derived from its radius, not measured.</source>
            <translation>Ici, le dôme de la cheville a tourné de %1 en arrière sous le tibia : dérivé de son rayon, pas mesuré.</translation>
        </message>
        <message>
            <source>Here the dome of the ankle has turned %1 forward under the shin: derived from its radius, not measured.</source>
            <translation>Ici, le dôme de la cheville a tourné de %1 en avant sous le tibia : dérivé de son rayon, pas mesuré.</translation>
        </message>
        <message>
            <source>the dome turns %1 forward under the shin (derived)</source>
            <extracomment>the dome of the ankle bone under the shin; derived: computed from its radius, not measured</extracomment>
            <translation>le dôme tourne de %1 en avant sous le tibia (dérivé)</translation>
        </message>
        <message>
            <source>the dome turns %1 back under the shin (derived)</source>
            <translation>le dôme tourne de %1 en arrière sous le tibia (dérivé)</translation>
        </message>
    </context>
    <context>
        <name>WipeHandle</name>
        <message>
            <source>Divider between the reference and this leg</source>
            <translation>Séparation entre la référence et cette jambe</translation>
        </message>
    </context>
    <context>
        <name>ankleup::AnkleViewModel</name>
        <message>
            <source>Please type a number of degrees from %1 to %2.</source>
            <translation>Veuillez saisir un nombre de degrés de %1 à %2.</translation>
        </message>
        <message>
            <source>healthy %1 (%2–%3)</source>
            <translation>sain %1 (%2–%3)</translation>
        </message>
    </context>
    <context>
        <name>ankleup::CascadeViewModel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>ankleup::ChainViewModel</name>
        <message>
            <source>In space</source>
            <translation>Dans l’espace</translation>
        </message>
        <message>
            <source>To the pelvis</source>
            <translation>Au bassin</translation>
        </message>
        <message>
            <source>Bone to bone</source>
            <translation>Os à os</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>Par rapport à %1</translation>
        </message>
    </context>
    <context>
        <name>ankleup::CompareViewModel</name>
        <message>
            <source>The unrestricted leg</source>
            <translation>La jambe non limitée</translation>
        </message>
        <message>
            <source>This leg with a free ankle</source>
            <translation>Cette jambe avec cheville libre</translation>
        </message>
        <message>
            <source>Before: without remedies</source>
            <translation>Avant : sans remèdes</translation>
        </message>
    </context>
    <context>
        <name>ankleup::EndFeelViewModel</name>
        <message>
            <source>knee bent</source>
            <translation>genou plié</translation>
        </message>
        <message>
            <source>healthy</source>
            <translation>sain</translation>
        </message>
    </context>
    <context>
        <name>ankleup::EvidenceViewModel</name>
        <message>
            <source>all</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>The studies are being repeated with the model ..</source>
            <translation>Les études sont refaites avec le modèle ..</translation>
        </message>
        <message>
            <source>%1: %2 of %3 met</source>
            <comment>held out: 9 of 20 met</comment>
            <translation>%1 : %2 sur %3 atteints</translation>
        </message>
        <message>
            <source>%1: %2 (%3; %4)</source>
            <comment>parameter: draw (kind; source)</comment>
            <translation>%1 : %2 (%3 ; %4)</translation>
        </message>
        <message>
            <source>%1: %2 to %3; difference from the reference %4 to %5</source>
            <translation>%1 : %2 à %3 ; différence avec la référence %4 à %5</translation>
        </message>
        <message>
            <source>Coefficients: %1</source>
            <translation>Coefficients : %1</translation>
        </message>
    </context>
    <context>
        <name>ankleup::ExportViewModel</name>
        <message>
            <source>%1 About %2.</source>
            <comment>what it is; its size in kilobytes or megabytes</comment>
            <translation>%1 Environ %2.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Exporté : %1</translation>
        </message>
        <message>
            <source>Cancelled. Pictures that were whole by then stay in the folder.</source>
            <translation>Annulé. Les images déjà complètes restent dans le dossier.</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Annulé ; rien n’a été exporté.</translation>
        </message>
        <message>
            <source>It could not be written: %1</source>
            <translation>Exportation impossible : %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>what went wrong; the detail, in English</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>nothing can be written at this place, or the disk is full.</source>
            <translation>rien ne peut être écrit à cet endroit, ou le disque est plein.</translation>
        </message>
        <message>
            <source>the library that packs films and pictures refused it; another format may do.</source>
            <translation>la bibliothèque qui encode films et images l’a refusé ; un autre format conviendra peut-être.</translation>
        </message>
        <message>
            <source>pictures need OpenGL, and there is none here; tables can be written all the same.</source>
            <translation>les images demandent OpenGL, absent ici ; les tableaux peuvent être écrits tout de même.</translation>
        </message>
        <message>
            <source>this computer cannot draw a picture of that size; choose a smaller one.</source>
            <translation>cet ordinateur ne peut pas dessiner une image de cette taille ; choisissez-en une plus petite.</translation>
        </message>
        <message>
            <source>the words do not fit onto one page; another paper may do.</source>
            <translation>les mots ne tiennent pas sur une page ; un autre papier conviendra peut-être.</translation>
        </message>
    </context>
    <context>
        <name>ankleup::FailurePage</name>
        <message>
            <source>AnkleUp cannot open its window</source>
            <translation>AnkleUp ne peut pas ouvrir sa fenêtre</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Let the processor draw</source>
            <translation>Laisser le processeur dessiner</translation>
        </message>
    </context>
    <context>
        <name>ankleup::FindingList</name>
        <message>
            <source>%1 to %2</source>
            <comment>a band</comment>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <comment>task, what was changed: what was measured</comment>
            <translation>%1, %2 : %3</translation>
        </message>
    </context>
    <context>
        <name>ankleup::GlossaryViewModel</name>
        <message>
            <source>1 word</source>
            <translation>1 mot</translation>
        </message>
        <message>
            <source>%1 words</source>
            <translation>%1 mots</translation>
        </message>
    </context>
    <context>
        <name>ankleup::GraphViewModel</name>
        <message>
            <source>Over the movement</source>
            <translation>Sur le mouvement</translation>
        </message>
        <message>
            <source>Over the slider</source>
            <translation>Sur le curseur</translation>
        </message>
        <message>
            <source>Dorsiflexion limit (°)</source>
            <translation>Limite de flexion dorsale (°)</translation>
        </message>
        <message>
            <source>%1; over the whole axis from %2 to %3</source>
            <translation>%1 ; sur tout l’axe de %2 à %3</translation>
        </message>
        <message>
            <source>at a limit of %1</source>
            <translation>à une limite de %1</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>enregistré</translation>
        </message>
        <message>
            <source>the model's leg</source>
            <translation>la jambe du modèle</translation>
        </message>
        <message>
            <source>Time (s)</source>
            <translation>Temps (s)</translation>
        </message>
        <message>
            <source>A recording has no forces, no wall and no wanted depth: this is not measured.</source>
            <translation>Un enregistrement n’a ni forces, ni mur, ni profondeur voulue : ceci n’est pas mesuré.</translation>
        </message>
    </context>
    <context>
        <name>ankleup::LearnViewModel</name>
        <message>
            <source>%1 minutes</source>
            <translation>%1 minutes</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>Quiz</translation>
        </message>
    </context>
    <context>
        <name>ankleup::LedgerViewModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 joints are locked. That is the most at once.</source>
            <translation>%1 articulations sont verrouillées. C’est le maximum à la fois.</translation>
        </message>
        <message>
            <source>Small parts together</source>
            <translation>Petites parts réunies</translation>
        </message>
        <message>
            <source>Still missing</source>
            <translation>Manque encore</translation>
        </message>
        <message>
            <source>Fold the small parts</source>
            <translation>Replier les petites parts</translation>
        </message>
        <message>
            <source>Open the small parts</source>
            <translation>Déplier les petites parts</translation>
        </message>
        <message>
            <source>The shin's lean</source>
            <translation>Inclinaison du tibia</translation>
        </message>
        <message>
            <source>The knee's shift</source>
            <translation>Décalage du genou</translation>
        </message>
    </context>
    <context>
        <name>ankleup::LessonViewModel</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>Étape %1 sur %2</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>Par rapport à %1</translation>
        </message>
        <message>
            <source>See it in Explain</source>
            <translation>Voir dans Expliquer</translation>
        </message>
        <message>
            <source>See it in Measure</source>
            <translation>Voir dans Mesurer</translation>
        </message>
        <message>
            <source>Try it in Causes</source>
            <translation>Essayer dans Causes</translation>
        </message>
        <message>
            <source>See it in Evidence</source>
            <translation>Voir dans Preuves</translation>
        </message>
    </context>
    <context>
        <name>ankleup::MeasureViewModel</name>
        <message>
            <source>compared with %1</source>
            <translation>par rapport à %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>at the deepest, compared with ..</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>none</source>
            <comment>no value</comment>
            <translation>aucun</translation>
        </message>
        <message>
            <source>%1; beside it the projection angle: %2</source>
            <translation>%1 ; à côté, l’angle de projection : %2</translation>
        </message>
        <message>
            <source>%1: %2, in the reference %3, %4</source>
            <translation>%1 : %2, dans la référence %3, %4</translation>
        </message>
    </context>
    <context>
        <name>ankleup::PlaybackViewModel</name>
        <message>
            <source>Real time</source>
            <translation>Temps réel</translation>
        </message>
        <message>
            <source>%1 ×</source>
            <translation>%1 ×</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>ankleup::PoseViewModel</name>
        <message>
            <source>The knee goes %1 further in than you guessed.</source>
            <translation>Le genou va %1 plus en dedans que vous ne l’aviez estimé.</translation>
        </message>
        <message>
            <source>The knee goes %1 less far in than you guessed.</source>
            <translation>Le genou va %1 moins en dedans que vous ne l’aviez estimé.</translation>
        </message>
        <message>
            <source>The knee goes where you guessed, to the millimetre.</source>
            <translation>Le genou va là où vous l’aviez estimé, au millimètre près.</translation>
        </message>
        <message>
            <source>%1, %2, with %3 of ankle bend</source>
            <extracomment>a movement, its moment and the limit of the ankle: "Single-leg squat, at the deepest, with 18° of ankle bend"</extracomment>
            <translation>%1, %2, avec %3 de flexion dorsale</translation>
        </message>
        <message>
            <source>%1, with %2 of ankle bend</source>
            <translation>%1, avec %2 de flexion dorsale</translation>
        </message>
    </context>
    <context>
        <name>ankleup::QuestionViewModel</name>
        <message>
            <source>Yes.</source>
            <translation>Oui.</translation>
        </message>
        <message>
            <source>The model shows something else.</source>
            <translation>Le modèle montre autre chose.</translation>
        </message>
    </context>
    <context>
        <name>ankleup::QuizViewModel</name>
        <message>
            <source>Question %1 of %2</source>
            <translation>Question %1 sur %2</translation>
        </message>
        <message>
            <source>You and the model agreed on %1 of %2.</source>
            <translation>Le modèle et vous étiez d’accord sur %1 de %2.</translation>
        </message>
    </context>
    <context>
        <name>ankleup::SceneViewModel</name>
        <message>
            <source>Right</source>
            <translation>Droite</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Gauche</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Les deux</translation>
        </message>
    </context>
    <context>
        <name>ankleup::SentenceViewModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>ankleup::SentenceWords</name>
        <message>
            <source>Ankle dorsiflexion limit: drag sideways, press to type</source>
            <translation>Limite de flexion dorsale de la cheville : glissez sur le côté, appuyez pour saisir</translation>
        </message>
        <message>
            <source>Change this setting</source>
            <translation>Changer ce réglage</translation>
        </message>
        <message>
            <source>Show this as a graph</source>
            <translation>Le montrer en graphique</translation>
        </message>
        <message>
            <source>Show what it pays</source>
            <translation>Montrer ce qu’il compense</translation>
        </message>
    </context>
    <context>
        <name>ankleup::SettingsViewModel</name>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>Étudiant</translation>
        </message>
        <message>
            <source>Clinician</source>
            <translation>Clinicien</translation>
        </message>
        <message>
            <source>As the system: %1</source>
            <translation>Comme le système : %1</translation>
        </message>
    </context>
    <context>
        <name>ankleup::StageOverlay</name>
        <message>
            <source>Ankle</source>
            <translation>Cheville</translation>
        </message>
        <message>
            <source>Under the ankle</source>
            <translation>Sous la cheville</translation>
        </message>
        <message>
            <source>Knee</source>
            <translation>Genou</translation>
        </message>
        <message>
            <source>Hip</source>
            <translation>Hanche</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>"Ankle 20°": a joint and its angle</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, resists from %2</source>
            <extracomment>after "Ankle 20°": where firm resistance begins</extracomment>
            <translation>%1, résiste dès %2</translation>
        </message>
        <message>
            <source>Centre of mass</source>
            <translation>Centre de masse</translation>
        </message>
    </context>
    <context>
        <name>ankleup::TaskViewModel</name>
        <message>
            <source>Squat</source>
            <translation>Squat</translation>
        </message>
        <message>
            <source>Single leg</source>
            <translation>Une jambe</translation>
        </message>
        <message>
            <source>Step down</source>
            <translation>Descente</translation>
        </message>
        <message>
            <source>Wall test</source>
            <translation>Test du mur</translation>
        </message>
        <message>
            <source>Walk</source>
            <translation>Marche</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Course</translation>
        </message>
        <message>
            <source>Stand</source>
            <translation>Debout</translation>
        </message>
        <message>
            <source>On both legs</source>
            <translation>Sur deux jambes</translation>
        </message>
        <message>
            <source>On one leg</source>
            <translation>Sur une jambe</translation>
        </message>
    </context>
    <context>
        <name>ankleup::ValueViewModel</name>
        <message>
            <source>Strength of %1</source>
            <translation>Intensité : %1</translation>
        </message>
        <message>
            <source>Please type a number from %1 to %2.</source>
            <translation>Veuillez saisir un nombre de %1 à %2.</translation>
        </message>
    </context>
</TS>
