<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Lexicon</name>
        <message>
            <source>Double-leg squat</source>
            <translation>Squat sur deux jambes</translation>
        </message>
        <message>
            <source>Single-leg squat</source>
            <translation>Squat sur une jambe</translation>
        </message>
        <message>
            <source>Step down</source>
            <translation>Descente de marche</translation>
        </message>
        <message>
            <source>Knee-to-wall lunge</source>
            <translation>Fente genou au mur</translation>
        </message>
        <message>
            <source>Walking</source>
            <translation>Marche</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Course</translation>
        </message>
        <message>
            <source>Standing on both legs</source>
            <translation>Debout sur deux jambes</translation>
        </message>
        <message>
            <source>Standing on one leg</source>
            <translation>Debout sur une jambe</translation>
        </message>
        <message>
            <source>Mixed</source>
            <translation>Mixte</translation>
        </message>
        <message>
            <source>Rolls in</source>
            <translation>Roule en dedans</translation>
        </message>
        <message>
            <source>Turns out</source>
            <translation>Tourne en dehors</translation>
        </message>
        <message>
            <source>Escapes</source>
            <translation>Esquive</translation>
        </message>
        <message>
            <source>Ankle joint (pinch in front)</source>
            <translation>Articulation de la cheville (pincement devant)</translation>
        </message>
        <message>
            <source>Soleus (felt behind, knee bent)</source>
            <translation>Soléaire (senti derrière, genou plié)</translation>
        </message>
        <message>
            <source>Gastrocnemius (felt behind, knee straight)</source>
            <translation>Gastrocnémien (senti derrière, genou tendu)</translation>
        </message>
        <message>
            <source>calf stretching</source>
            <translation>étirement du mollet</translation>
        </message>
        <message>
            <source>long-term stretching</source>
            <translation>étirement au long cours</translation>
        </message>
        <message>
            <source>joint mobilisation</source>
            <translation>mobilisation articulaire</translation>
        </message>
        <message>
            <source>a heel lift</source>
            <translation>une talonnette</translation>
        </message>
        <message>
            <source>an insole</source>
            <translation>une semelle</translation>
        </message>
        <message>
            <source>an arch support</source>
            <translation>un soutien de voûte</translation>
        </message>
        <message>
            <source>foot strengthening</source>
            <translation>renforcement du pied</translation>
        </message>
        <message>
            <source>hip strengthening</source>
            <translation>renforcement de la hanche</translation>
        </message>
        <message>
            <source>movement retraining</source>
            <translation>rééducation du mouvement</translation>
        </message>
        <message>
            <source>the unrestricted leg</source>
            <translation>la jambe non limitée</translation>
        </message>
        <message>
            <source>this leg with a free ankle</source>
            <translation>cette jambe avec cheville libre</translation>
        </message>
        <message>
            <source>before</source>
            <translation>l’état d’avant</translation>
        </message>
        <message>
            <source>the saved leg</source>
            <translation>la jambe gardée</translation>
        </message>
        <message>
            <source>Bones</source>
            <translation>Os</translation>
        </message>
        <message>
            <source>Muscles and ligaments</source>
            <translation>Muscles et ligaments</translation>
        </message>
        <message>
            <source>Outline of the leg</source>
            <translation>Contour de la jambe</translation>
        </message>
        <message>
            <source>Joint axes</source>
            <translation>Axes articulaires</translation>
        </message>
        <message>
            <source>Joint angles</source>
            <translation>Angles articulaires</translation>
        </message>
        <message>
            <source>Arrows: what turns</source>
            <translation>Flèches : ce qui tourne</translation>
        </message>
        <message>
            <source>Knee-over-foot line</source>
            <translation>Ligne genou-pied</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Plumb line of the body</source>
            <translation>Fil à plomb du corps</translation>
        </message>
        <message>
            <source>Footprint</source>
            <translation>Empreinte du pied</translation>
        </message>
        <message>
            <source>Trace of the knee</source>
            <translation>Trajet du genou</translation>
        </message>
        <message>
            <source>the foot's turn</source>
            <translation>la rotation du pied</translation>
        </message>
        <message>
            <source>the heel</source>
            <translation>le talon</translation>
        </message>
        <message>
            <source>the heel bone's roll</source>
            <translation>le roulement de l’os du talon</translation>
        </message>
        <message>
            <source>the joint under the ankle</source>
            <translation>l’articulation sous la cheville</translation>
        </message>
        <message>
            <source>the arch</source>
            <translation>la voûte plantaire</translation>
        </message>
        <message>
            <source>the ankle's bend</source>
            <translation>la flexion de la cheville</translation>
        </message>
        <message>
            <source>the knee's bend</source>
            <translation>la flexion du genou</translation>
        </message>
        <message>
            <source>the shin's turn under the thigh</source>
            <translation>la rotation du tibia sous la cuisse</translation>
        </message>
        <message>
            <source>the knee's sideways opening</source>
            <translation>l’ouverture latérale du genou</translation>
        </message>
        <message>
            <source>the hip's bend</source>
            <translation>la flexion de la hanche</translation>
        </message>
        <message>
            <source>the thigh's swing inwards</source>
            <translation>le mouvement de la cuisse en dedans</translation>
        </message>
        <message>
            <source>the thigh's turn in the hip</source>
            <translation>la rotation de la cuisse dans la hanche</translation>
        </message>
        <message>
            <source>the trunk's lean forward</source>
            <translation>l’inclinaison du tronc en avant</translation>
        </message>
        <message>
            <source>the trunk's lean to the side</source>
            <translation>l’inclinaison du tronc sur le côté</translation>
        </message>
        <message>
            <source>the turned-out foot</source>
            <translation>le pied tourné en dehors</translation>
        </message>
        <message>
            <source>the heel coming up</source>
            <translation>le talon qui se lève</translation>
        </message>
        <message>
            <source>the ankle</source>
            <translation>la cheville</translation>
        </message>
        <message>
            <source>what lies under the foot</source>
            <translation>l’appui sous le pied</translation>
        </message>
        <message>
            <source>Foot</source>
            <translation>Pied</translation>
        </message>
        <message>
            <source>Shin bone</source>
            <translation>Tibia</translation>
        </message>
        <message>
            <source>Knee</source>
            <translation>Genou</translation>
        </message>
        <message>
            <source>Thigh bone</source>
            <translation>Os de la cuisse</translation>
        </message>
        <message>
            <source>Pelvis</source>
            <translation>Bassin</translation>
        </message>
        <message>
            <source>Tibia</source>
            <translation>Tibia</translation>
        </message>
        <message>
            <source>Femur</source>
            <translation>Fémur</translation>
        </message>
        <message>
            <source>standing</source>
            <translation>debout</translation>
        </message>
        <message>
            <source>halfway</source>
            <translation>à mi-course</translation>
        </message>
        <message>
            <source>deepest</source>
            <translation>au plus bas</translation>
        </message>
        <message>
            <source>at the deepest</source>
            <translation>au plus bas</translation>
        </message>
        <message>
            <source>on the step</source>
            <translation>sur la marche</translation>
        </message>
        <message>
            <source>heel near the floor</source>
            <translation>talon près du sol</translation>
        </message>
        <message>
            <source>with the heel near the floor</source>
            <translation>avec le talon près du sol</translation>
        </message>
        <message>
            <source>knee back</source>
            <translation>genou en arrière</translation>
        </message>
        <message>
            <source>with the knee back</source>
            <translation>avec le genou en arrière</translation>
        </message>
        <message>
            <source>knee at the wall</source>
            <translation>genou au mur</translation>
        </message>
        <message>
            <source>with the knee at the wall</source>
            <translation>avec le genou au mur</translation>
        </message>
        <message>
            <source>foot flat</source>
            <translation>pied à plat</translation>
        </message>
        <message>
            <source>at foot flat</source>
            <translation>quand le pied est à plat</translation>
        </message>
        <message>
            <source>mid-stance</source>
            <translation>mi-appui</translation>
        </message>
        <message>
            <source>at mid-stance</source>
            <translation>à mi-appui</translation>
        </message>
        <message>
            <source>push-off begins</source>
            <translation>début de la poussée</translation>
        </message>
        <message>
            <source>as push-off begins</source>
            <translation>au début de la poussée</translation>
        </message>
        <message>
            <source>foot strike</source>
            <translation>pose du pied</translation>
        </message>
        <message>
            <source>at foot strike</source>
            <translation>à la pose du pied</translation>
        </message>
        <message>
            <source>before toe-off</source>
            <translation>avant le décollage</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>à %1</translation>
        </message>
    </context>
    <context>
        <name>MeasureTexts</name>
        <message>
            <source>more</source>
            <translation>de plus</translation>
        </message>
        <message>
            <source>less</source>
            <translation>de moins</translation>
        </message>
        <message>
            <source>further inwards</source>
            <translation>plus en dedans</translation>
        </message>
        <message>
            <source>further outwards</source>
            <translation>plus en dehors</translation>
        </message>
        <message>
            <source>further forward</source>
            <translation>plus en avant</translation>
        </message>
        <message>
            <source>further back</source>
            <translation>plus en arrière</translation>
        </message>
        <message>
            <source>higher</source>
            <translation>plus haut</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>plus bas</translation>
        </message>
        <message>
            <source>further down</source>
            <translation>plus bas</translation>
        </message>
        <message>
            <source>less far down</source>
            <translation>moins bas</translation>
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
            <source>%1 percent</source>
            <translation>%1 pour cent</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 newton metres per kilogram</source>
            <translation>%1 newtons-mètres par kilogramme</translation>
        </message>
        <message>
            <source>%1 Nm/kg</source>
            <translation>%1 Nm/kg</translation>
        </message>
        <message>
            <source>%1 newtons</source>
            <translation>%1 newtons</translation>
        </message>
        <message>
            <source>%1 N</source>
            <translation>%1 N</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>aucun changement</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>amount, direction: 5° further inwards</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>°</source>
            <translation>°</translation>
        </message>
        <message>
            <source>Shin leans forward</source>
            <translation>Le tibia penche en avant</translation>
        </message>
        <message>
            <source>Tibia: forward lean in space</source>
            <translation>Tibia : inclinaison en avant dans l’espace</translation>
        </message>
        <message>
            <source>Tibial inclination, forward (lab)</source>
            <translation>Inclinaison antérieure du tibia (labo)</translation>
        </message>
        <message>
            <source>Shin tips inwards</source>
            <translation>Le tibia bascule en dedans</translation>
        </message>
        <message>
            <source>Tibia: medial tilt in space</source>
            <translation>Tibia : inclinaison médiale dans l’espace</translation>
        </message>
        <message>
            <source>Tibial medial tilt (lab)</source>
            <translation>Inclinaison médiale du tibia (labo)</translation>
        </message>
        <message>
            <source>Shin turns in</source>
            <translation>Le tibia tourne en dedans</translation>
        </message>
        <message>
            <source>Tibia: internal rotation in space</source>
            <translation>Tibia : rotation interne dans l’espace</translation>
        </message>
        <message>
            <source>Tibial internal rotation (lab)</source>
            <translation>Rotation interne du tibia (labo)</translation>
        </message>
        <message>
            <source>Top of the thigh leans forward</source>
            <translation>Le haut de la cuisse penche en avant</translation>
        </message>
        <message>
            <source>Femur: forward lean in space</source>
            <translation>Fémur : inclinaison en avant dans l’espace</translation>
        </message>
        <message>
            <source>Femoral inclination, forward (lab)</source>
            <translation>Inclinaison antérieure du fémur (labo)</translation>
        </message>
        <message>
            <source>Top of the thigh tips inwards</source>
            <translation>Le haut de la cuisse bascule en dedans</translation>
        </message>
        <message>
            <source>Femur: medial tilt in space</source>
            <translation>Fémur : inclinaison médiale dans l’espace</translation>
        </message>
        <message>
            <source>Femoral medial tilt (lab)</source>
            <translation>Inclinaison médiale du fémur (labo)</translation>
        </message>
        <message>
            <source>Thigh turns in</source>
            <translation>La cuisse tourne en dedans</translation>
        </message>
        <message>
            <source>Femur: internal rotation in space</source>
            <translation>Fémur : rotation interne dans l’espace</translation>
        </message>
        <message>
            <source>Femoral internal rotation (lab)</source>
            <translation>Rotation interne du fémur (labo)</translation>
        </message>
        <message>
            <source>Shin points in, seen from above</source>
            <translation>Le tibia pointe en dedans, vu d’en haut</translation>
        </message>
        <message>
            <source>Tibia: turned in, seen from above</source>
            <translation>Tibia : tourné en dedans, vu d’en haut</translation>
        </message>
        <message>
            <source>Tibial heading on the floor, internal +</source>
            <translation>Orientation du tibia au sol, interne +</translation>
        </message>
        <message>
            <source>Thigh points in, seen from above</source>
            <translation>La cuisse pointe en dedans, vue d’en haut</translation>
        </message>
        <message>
            <source>Femur: turned in, seen from above</source>
            <translation>Fémur : tourné en dedans, vu d’en haut</translation>
        </message>
        <message>
            <source>Femoral heading on the floor, internal +</source>
            <translation>Orientation du fémur au sol, interne +</translation>
        </message>
        <message>
            <source>Pelvis tips forward</source>
            <translation>Le bassin bascule en avant</translation>
        </message>
        <message>
            <source>Pelvis: anterior tilt</source>
            <translation>Bassin : antéversion</translation>
        </message>
        <message>
            <source>Pelvic anterior tilt</source>
            <translation>Antéversion du bassin</translation>
        </message>
        <message>
            <source>Other side of the pelvis drops</source>
            <translation>L’autre côté du bassin descend</translation>
        </message>
        <message>
            <source>Pelvis: drop of the other side</source>
            <translation>Bassin : chute de l’autre côté</translation>
        </message>
        <message>
            <source>Contralateral pelvic drop</source>
            <translation>Chute controlatérale du bassin</translation>
        </message>
        <message>
            <source>Pelvis turns to the other side</source>
            <translation>Le bassin tourne vers l’autre côté</translation>
        </message>
        <message>
            <source>Pelvis: rotation towards the other side</source>
            <translation>Bassin : rotation vers l’autre côté</translation>
        </message>
        <message>
            <source>Pelvic rotation, internal +</source>
            <translation>Rotation du bassin, interne +</translation>
        </message>
        <message>
            <source>Heel bone rolls in</source>
            <translation>L’os du talon roule en dedans</translation>
        </message>
        <message>
            <source>Rearfoot: eversion in space</source>
            <translation>Arrière-pied : éversion dans l’espace</translation>
        </message>
        <message>
            <source>Rearfoot eversion (lab)</source>
            <translation>Éversion de l’arrière-pied (labo)</translation>
        </message>
        <message>
            <source>Heel bone turns in</source>
            <translation>L’os du talon tourne en dedans</translation>
        </message>
        <message>
            <source>Calcaneus: internal rotation in space</source>
            <translation>Calcanéus : rotation interne dans l’espace</translation>
        </message>
        <message>
            <source>Calcaneal internal rotation (lab)</source>
            <translation>Rotation interne du calcanéus (labo)</translation>
        </message>
        <message>
            <source>Ankle bone turns in</source>
            <translation>L’os de la cheville tourne en dedans</translation>
        </message>
        <message>
            <source>Talus: internal rotation in space</source>
            <translation>Talus : rotation interne dans l’espace</translation>
        </message>
        <message>
            <source>Talar internal rotation (lab)</source>
            <translation>Rotation interne du talus (labo)</translation>
        </message>
        <message>
            <source>Heel bone rolls in under the ankle bone</source>
            <translation>L’os du talon roule en dedans sous l’os de la cheville</translation>
        </message>
        <message>
            <source>Subtalar joint: eversion</source>
            <translation>Articulation subtalaire : éversion</translation>
        </message>
        <message>
            <source>Subtalar eversion (calcaneus on talus)</source>
            <translation>Éversion subtalaire (calcanéus sur talus)</translation>
        </message>
        <message>
            <source>Shin turns in more than bending alone makes it</source>
            <translation>Le tibia tourne en dedans plus que la flexion seule ne l’entraîne</translation>
        </message>
        <message>
            <source>Knee: internal rotation beyond its natural path</source>
            <translation>Genou : rotation interne au-delà de son trajet naturel</translation>
        </message>
        <message>
            <source>Knee internal rotation off the flexion path</source>
            <translation>Rotation interne du genou hors du trajet de flexion</translation>
        </message>
        <message>
            <source>Leg folds inwards, seen from the front</source>
            <translation>La jambe se plie en dedans, vue de face</translation>
        </message>
        <message>
            <source>Knee: frontal plane projection angle, valgus</source>
            <translation>Genou : angle de projection frontal, valgus</translation>
        </message>
        <message>
            <source>FPPA (hip centre), valgus +</source>
            <translation>FPPA (centre de la hanche), valgus +</translation>
        </message>
        <message>
            <source>Leg folds inwards, measured from the front of the pelvis</source>
            <translation>La jambe se plie en dedans, mesurée depuis l’avant du bassin</translation>
        </message>
        <message>
            <source>Knee: projection angle from the pelvic bone, valgus</source>
            <translation>Genou : angle de projection depuis l’os du bassin, valgus</translation>
        </message>
        <message>
            <source>FPPA (ASIS), valgus +</source>
            <translation>FPPA (EIAS), valgus +</translation>
        </message>
        <message>
            <source>Knee inside the line of the foot</source>
            <translation>Genou en dedans de la ligne du pied</translation>
        </message>
        <message>
            <source>Knee: medial of the line of the foot</source>
            <translation>Genou : médial à la ligne du pied</translation>
        </message>
        <message>
            <source>Medial knee displacement from the foot line</source>
            <translation>Déplacement médial du genou, ligne du pied</translation>
        </message>
        <message>
            <source>Knee inside the line of the foot, part of the leg's length</source>
            <translation>Genou en dedans de la ligne du pied, part de la longueur de jambe</translation>
        </message>
        <message>
            <source>Knee: medial of the line of the foot, share of leg length</source>
            <translation>Genou : médial à la ligne du pied, part de la longueur de jambe</translation>
        </message>
        <message>
            <source>Medial knee displacement from the foot line, % leg length</source>
            <translation>Déplacement médial du genou, ligne du pied, % de la longueur de jambe</translation>
        </message>
        <message>
            <source>Knee inside the line from hip to ankle</source>
            <translation>Genou en dedans de la ligne hanche-cheville</translation>
        </message>
        <message>
            <source>Knee: medial of the line from hip to ankle</source>
            <translation>Genou : médial à la ligne hanche-cheville</translation>
        </message>
        <message>
            <source>Medial knee displacement from the hip-ankle line</source>
            <translation>Déplacement médial du genou, ligne hanche-cheville</translation>
        </message>
        <message>
            <source>Knee inside the line from hip to ankle, part of the leg's length</source>
            <translation>Genou en dedans de la ligne hanche-cheville, part de la longueur de jambe</translation>
        </message>
        <message>
            <source>Knee: medial of the line from hip to ankle, share of leg length</source>
            <translation>Genou : médial à la ligne hanche-cheville, part de la longueur de jambe</translation>
        </message>
        <message>
            <source>Medial knee displacement from the hip-ankle line, % leg length</source>
            <translation>Déplacement médial du genou, ligne hanche-cheville, % de la longueur de jambe</translation>
        </message>
        <message>
            <source>Knee inside the second toe</source>
            <translation>Genou en dedans du deuxième orteil</translation>
        </message>
        <message>
            <source>Knee: medial of the second toe</source>
            <translation>Genou : médial au deuxième orteil</translation>
        </message>
        <message>
            <source>Knee medial of the second toe</source>
            <translation>Genou médial au deuxième orteil</translation>
        </message>
        <message>
            <source>Arch comes down</source>
            <translation>La voûte plantaire descend</translation>
        </message>
        <message>
            <source>Foot: navicular drop (estimate)</source>
            <translation>Pied : abaissement du naviculaire (estimation)</translation>
        </message>
        <message>
            <source>Navicular drop (estimate)</source>
            <translation>Abaissement du naviculaire (estimation)</translation>
        </message>
        <message>
            <source>Heel above the floor</source>
            <translation>Talon au-dessus du sol</translation>
        </message>
        <message>
            <source>Foot: heel rise</source>
            <translation>Pied : lever du talon</translation>
        </message>
        <message>
            <source>Heel rise</source>
            <translation>Lever du talon</translation>
        </message>
        <message>
            <source>Hip comes down, part of the leg's length</source>
            <translation>La hanche descend, part de la longueur de jambe</translation>
        </message>
        <message>
            <source>Hip: descent, share of leg length</source>
            <translation>Hanche : descente, part de la longueur de jambe</translation>
        </message>
        <message>
            <source>Hip descent, % leg length</source>
            <translation>Descente de la hanche, % de la longueur de jambe</translation>
        </message>
        <message>
            <source>Knee bend that is missing</source>
            <translation>Flexion du genou qui manque</translation>
        </message>
        <message>
            <source>Knee: flexion lost against the wanted depth</source>
            <translation>Genou : flexion perdue par rapport à la profondeur voulue</translation>
        </message>
        <message>
            <source>Knee flexion lost against target</source>
            <translation>Flexion du genou perdue par rapport à la cible</translation>
        </message>
        <message>
            <source>Front of the knee beyond the second toe</source>
            <translation>Avant du genou au-delà du deuxième orteil</translation>
        </message>
        <message>
            <source>Knee: distance beyond the second toe</source>
            <translation>Genou : distance au-delà du deuxième orteil</translation>
        </message>
        <message>
            <source>Kneecap beyond the second toe (wall distance)</source>
            <translation>Rotule au-delà du deuxième orteil (distance au mur)</translation>
        </message>
        <message>
            <source>Weight, further forward</source>
            <translation>Poids, plus en avant</translation>
        </message>
        <message>
            <source>Centre of pressure, forward</source>
            <translation>Centre de pression, vers l’avant</translation>
        </message>
        <message>
            <source>Centre of pressure, anterior +</source>
            <translation>Centre de pression, antérieur +</translation>
        </message>
        <message>
            <source>Weight, towards the outside</source>
            <translation>Poids, vers l’extérieur</translation>
        </message>
        <message>
            <source>Centre of pressure, lateral</source>
            <translation>Centre de pression, latéral</translation>
        </message>
        <message>
            <source>Centre of pressure, lateral +</source>
            <translation>Centre de pression, latéral +</translation>
        </message>
        <message>
            <source>Push that bows the knee outwards</source>
            <translation>Poussée qui arque le genou en dehors</translation>
        </message>
        <message>
            <source>Knee: adduction moment (varus)</source>
            <translation>Genou : moment d’adduction (varus)</translation>
        </message>
        <message>
            <source>External knee adduction moment (varus +)</source>
            <translation>Moment externe d’adduction du genou (varus +)</translation>
        </message>
        <message>
            <source>Push that bends the knee</source>
            <translation>Poussée qui plie le genou</translation>
        </message>
        <message>
            <source>Knee: flexion moment</source>
            <translation>Genou : moment de flexion</translation>
        </message>
        <message>
            <source>External knee flexion moment</source>
            <translation>Moment externe de flexion du genou</translation>
        </message>
        <message>
            <source>Pressure behind the kneecap (illustrative)</source>
            <translation>Pression derrière la rotule (indicatif)</translation>
        </message>
        <message>
            <source>Kneecap: pressure index (illustrative)</source>
            <translation>Rotule : indice de pression (indicatif)</translation>
        </message>
        <message>
            <source>Patellofemoral pressure index (illustrative)</source>
            <translation>Indice de pression fémoro-patellaire (indicatif)</translation>
        </message>
        <message>
            <source>Ligament at the inside of the knee</source>
            <translation>Ligament au côté interne du genou</translation>
        </message>
        <message>
            <source>Medial collateral ligament: length</source>
            <translation>Ligament collatéral médial : longueur</translation>
        </message>
        <message>
            <source>Medial collateral ligament, path length</source>
            <translation>Ligament collatéral médial, longueur du trajet</translation>
        </message>
        <message>
            <source>Long band outside the thigh</source>
            <translation>Longue bande au côté externe de la cuisse</translation>
        </message>
        <message>
            <source>IT band: length</source>
            <translation>Bandelette ilio-tibiale : longueur</translation>
        </message>
        <message>
            <source>Iliotibial band, path length</source>
            <translation>Bandelette ilio-tibiale, longueur du trajet</translation>
        </message>
        <message>
            <source>Calf, deep muscle</source>
            <translation>Mollet, muscle profond</translation>
        </message>
        <message>
            <source>Soleus with its tendon: length</source>
            <translation>Soléaire avec son tendon : longueur</translation>
        </message>
        <message>
            <source>Soleus and Achilles tendon, path length</source>
            <translation>Soléaire et tendon d’Achille, longueur du trajet</translation>
        </message>
        <message>
            <source>Calf, upper muscle</source>
            <translation>Mollet, muscle superficiel</translation>
        </message>
        <message>
            <source>Gastrocnemius with its tendon: length</source>
            <translation>Gastrocnémien avec son tendon : longueur</translation>
        </message>
        <message>
            <source>Gastrocnemius and Achilles tendon, path length</source>
            <translation>Gastrocnémien et tendon d’Achille, longueur du trajet</translation>
        </message>
        <message>
            <source>Band under the arch</source>
            <translation>Bande sous la voûte plantaire</translation>
        </message>
        <message>
            <source>Plantar fascia: length</source>
            <translation>Aponévrose plantaire : longueur</translation>
        </message>
        <message>
            <source>Plantar fascia, path length</source>
            <translation>Aponévrose plantaire, longueur du trajet</translation>
        </message>
        <message>
            <source>Deep buttock muscle</source>
            <translation>Muscle fessier profond</translation>
        </message>
        <message>
            <source>Piriformis: length</source>
            <translation>Piriforme : longueur</translation>
        </message>
        <message>
            <source>Piriformis, path length</source>
            <translation>Piriforme, longueur du trajet</translation>
        </message>
        <message>
            <source>Muscle at the side of the hip</source>
            <translation>Muscle sur le côté de la hanche</translation>
        </message>
        <message>
            <source>Gluteus medius: length</source>
            <translation>Moyen fessier : longueur</translation>
        </message>
        <message>
            <source>Gluteus medius, path length</source>
            <translation>Moyen fessier, longueur du trajet</translation>
        </message>
        <message>
            <source>Push of the wall on the knee</source>
            <translation>Poussée du mur sur le genou</translation>
        </message>
        <message>
            <source>Wall: push on the knee</source>
            <translation>Mur : poussée sur le genou</translation>
        </message>
        <message>
            <source>Wall contact force at the knee</source>
            <translation>Force de contact du mur au genou</translation>
        </message>
        <message>
            <source>Top of the ankle bone turned back under the shin</source>
            <translation>Haut de l’os de la cheville tourné en arrière sous le tibia</translation>
        </message>
        <message>
            <source>Talus: dome turned back under the tibia (derived)</source>
            <translation>Talus : dôme tourné en arrière sous le tibia (dérivé)</translation>
        </message>
        <message>
            <source>Talar dome, posterior arc under the tibia (derived)</source>
            <translation>Dôme du talus, arc postérieur sous le tibia (dérivé)</translation>
        </message>
        <message>
            <source>Foot turned out</source>
            <translation>Pied tourné en dehors</translation>
        </message>
        <message>
            <source>Foot: toe-out</source>
            <translation>Pied : ouverture</translation>
        </message>
        <message>
            <source>Toe-out</source>
            <translation>Ouverture du pied</translation>
        </message>
        <message>
            <source>Heel comes up, as an angle</source>
            <translation>Le talon se lève, en angle</translation>
        </message>
        <message>
            <source>Foot: heel rise about the toe joints</source>
            <translation>Pied : lever du talon autour des orteils</translation>
        </message>
        <message>
            <source>Heel rise about the MTP line</source>
            <translation>Lever du talon autour de la ligne MTP</translation>
        </message>
        <message>
            <source>Heel bone rolls in against the front of the foot</source>
            <translation>L’os du talon roule en dedans par rapport à l’avant du pied</translation>
        </message>
        <message>
            <source>Rearfoot: roll against forefoot and floor</source>
            <translation>Arrière-pied : roulement sur l’avant-pied et le sol</translation>
        </message>
        <message>
            <source>Rearfoot roll on the forefoot, eversion +</source>
            <translation>Roulement de l’arrière-pied sur l’avant-pied, éversion +</translation>
        </message>
        <message>
            <source>Joint under the ankle rolls in</source>
            <translation>L’articulation sous la cheville roule en dedans</translation>
        </message>
        <message>
            <source>Subtalar joint: pronation</source>
            <translation>Articulation subtalaire : pronation</translation>
        </message>
        <message>
            <source>Subtalar pronation</source>
            <translation>Pronation subtalaire</translation>
        </message>
        <message>
            <source>Arch flattens</source>
            <translation>La voûte plantaire s’aplatit</translation>
        </message>
        <message>
            <source>Midfoot: flattening of the arch</source>
            <translation>Médio-pied : aplatissement de la voûte plantaire</translation>
        </message>
        <message>
            <source>Midfoot sag</source>
            <translation>Affaissement du médio-pied</translation>
        </message>
        <message>
            <source>Ankle bends</source>
            <translation>La cheville se plie</translation>
        </message>
        <message>
            <source>Ankle: dorsiflexion</source>
            <translation>Cheville : flexion dorsale</translation>
        </message>
        <message>
            <source>Talocrural dorsiflexion</source>
            <translation>Flexion dorsale talo-crurale</translation>
        </message>
        <message>
            <source>Knee bends</source>
            <translation>Le genou se plie</translation>
        </message>
        <message>
            <source>Knee: flexion</source>
            <translation>Genou : flexion</translation>
        </message>
        <message>
            <source>Knee flexion</source>
            <translation>Flexion du genou</translation>
        </message>
        <message>
            <source>Shin turns in under the thigh</source>
            <translation>Le tibia tourne en dedans sous la cuisse</translation>
        </message>
        <message>
            <source>Knee: internal rotation of the tibia</source>
            <translation>Genou : rotation interne du tibia</translation>
        </message>
        <message>
            <source>Knee internal rotation (tibia on femur)</source>
            <translation>Rotation interne du genou (tibia sur fémur)</translation>
        </message>
        <message>
            <source>Knee opens on its inner side</source>
            <translation>Le genou s’ouvre du côté interne</translation>
        </message>
        <message>
            <source>Knee: abduction (valgus)</source>
            <translation>Genou : abduction (valgus)</translation>
        </message>
        <message>
            <source>Knee abduction (valgus +)</source>
            <translation>Abduction du genou (valgus +)</translation>
        </message>
        <message>
            <source>Hip bends</source>
            <translation>La hanche se plie</translation>
        </message>
        <message>
            <source>Hip: flexion</source>
            <translation>Hanche : flexion</translation>
        </message>
        <message>
            <source>Hip flexion</source>
            <translation>Flexion de la hanche</translation>
        </message>
        <message>
            <source>Thigh swings inwards under the pelvis</source>
            <translation>La cuisse va en dedans sous le bassin</translation>
        </message>
        <message>
            <source>Hip: adduction</source>
            <translation>Hanche : adduction</translation>
        </message>
        <message>
            <source>Hip adduction</source>
            <translation>Adduction de la hanche</translation>
        </message>
        <message>
            <source>Thigh turns in under the pelvis</source>
            <translation>La cuisse tourne en dedans sous le bassin</translation>
        </message>
        <message>
            <source>Hip: internal rotation</source>
            <translation>Hanche : rotation interne</translation>
        </message>
        <message>
            <source>Hip internal rotation</source>
            <translation>Rotation interne de la hanche</translation>
        </message>
        <message>
            <source>Trunk leans forward</source>
            <translation>Le tronc penche en avant</translation>
        </message>
        <message>
            <source>Trunk: forward lean in space</source>
            <translation>Tronc : inclinaison en avant dans l’espace</translation>
        </message>
        <message>
            <source>Trunk flexion (lab)</source>
            <translation>Flexion du tronc (labo)</translation>
        </message>
        <message>
            <source>Trunk leans to the standing side</source>
            <translation>Le tronc penche du côté d’appui</translation>
        </message>
        <message>
            <source>Trunk: lean to the stance side</source>
            <translation>Tronc : inclinaison du côté d’appui</translation>
        </message>
        <message>
            <source>Trunk lateral lean, stance side +</source>
            <translation>Inclinaison latérale du tronc, côté d’appui +</translation>
        </message>
        <message>
            <source>Shin turns in, seen from the pelvis</source>
            <translation>Le tibia tourne en dedans, vu depuis le bassin</translation>
        </message>
        <message>
            <source>Tibia: internal rotation against the pelvis</source>
            <translation>Tibia : rotation interne par rapport au bassin</translation>
        </message>
        <message>
            <source>Tibial internal rotation in the pelvis</source>
            <translation>Rotation interne du tibia dans le bassin</translation>
        </message>
        <message>
            <source>Thigh turns in on the shin</source>
            <translation>La cuisse tourne en dedans sur le tibia</translation>
        </message>
        <message>
            <source>Femur: internal rotation on the tibia</source>
            <translation>Fémur : rotation interne sur le tibia</translation>
        </message>
        <message>
            <source>Femoral internal rotation on the tibia</source>
            <translation>Rotation interne du fémur sur le tibia</translation>
        </message>
        <message>
            <source>Wall test</source>
            <translation>Test du mur</translation>
        </message>
        <message>
            <source>Wall test: toes to wall</source>
            <translation>Test du mur : orteils au mur</translation>
        </message>
        <message>
            <source>Weight-bearing lunge test, distance</source>
            <translation>Test de fente en charge, distance</translation>
        </message>
        <message>
            <source>Wall test, lean of the shin</source>
            <translation>Test du mur, inclinaison du tibia</translation>
        </message>
        <message>
            <source>Wall test: lean of the tibia</source>
            <translation>Test du mur : inclinaison du tibia</translation>
        </message>
        <message>
            <source>Weight-bearing lunge test, inclinometer</source>
            <translation>Test de fente en charge, inclinomètre</translation>
        </message>
    </context>
</TS>
