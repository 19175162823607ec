<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Evidence</name>
        <message>
            <source>hip to knee centre, part of height</source>
            <translation>du centre de la hanche au centre du genou, part de la taille</translation>
        </message>
        <message>
            <source>knee to ankle centre, part of height</source>
            <translation>du centre du genou au centre de la cheville, part de la taille</translation>
        </message>
        <message>
            <source>floor to ankle centre, part of height</source>
            <translation>du sol au centre de la cheville, part de la taille</translation>
        </message>
        <message>
            <source>heel to toe, part of height</source>
            <translation>du talon aux orteils, part de la taille</translation>
        </message>
        <message>
            <source>mid-line to hip centre, part of height</source>
            <translation>de la ligne médiane au centre de la hanche, part de la taille</translation>
        </message>
        <message>
            <source>mid hip to the mass centre of head, arms and trunk, part of height</source>
            <translation>du milieu des hanches au centre de masse de la tête, des bras et du tronc, part de la taille</translation>
        </message>
        <message>
            <source>how much wider than the hips the feet stand, each side</source>
            <translation>écartement des pieds au-delà de celui des hanches, de chaque côté</translation>
        </message>
        <message>
            <source>knee centre to the front of the kneecap, part of height</source>
            <translation>du centre du genou à l’avant de la rotule, part de la taille</translation>
        </message>
        <message>
            <source>mass of the body that stiffnesses are given for</source>
            <translation>masse du corps pour laquelle les raideurs sont données</translation>
        </message>
        <message>
            <source>height of the body that stiffnesses and points are given for</source>
            <translation>taille du corps pour laquelle les raideurs et les points sont donnés</translation>
        </message>
        <message>
            <source>weight of every mass</source>
            <translation>poids de chaque masse</translation>
        </message>
        <message>
            <source>mass fraction of a foot</source>
            <translation>fraction de masse d’un pied</translation>
        </message>
        <message>
            <source>mass fraction of a shank</source>
            <translation>fraction de masse d’un segment jambier (genou-cheville)</translation>
        </message>
        <message>
            <source>mass fraction of a thigh</source>
            <translation>fraction de masse d’une cuisse</translation>
        </message>
        <message>
            <source>mass fraction of head, arms and trunk</source>
            <translation>fraction de masse de la tête, des bras et du tronc</translation>
        </message>
        <message>
            <source>mass fraction of a whole leg</source>
            <translation>fraction de masse d’un membre inférieur entier</translation>
        </message>
        <message>
            <source>mass centre of thigh and shank from the proximal joint, part of length</source>
            <translation>centre de masse de la cuisse et du segment jambier depuis l’articulation proximale, part de la longueur</translation>
        </message>
        <message>
            <source>heel contact on the foot's axis</source>
            <translation>point d’appui du talon sur l’axe du pied</translation>
        </message>
        <message>
            <source>line of the toe joints on the foot's axis</source>
            <translation>ligne des articulations métatarso-phalangiennes sur l’axe du pied</translation>
        </message>
        <message>
            <source>tip of the second toe</source>
            <translation>bout du deuxième orteil</translation>
        </message>
        <message>
            <source>mass centre of the foot, forward</source>
            <translation>centre de masse du pied, vers l’avant</translation>
        </message>
        <message>
            <source>mass centre of the foot, up</source>
            <translation>centre de masse du pied, vers le haut</translation>
        </message>
        <message>
            <source>from heel contact to where the talus sits, forward</source>
            <translation>du point d’appui du talon à l’assise du talus, vers l’avant</translation>
        </message>
        <message>
            <source>from heel contact to where the talus sits, up</source>
            <translation>du point d’appui du talon à l’assise du talus, vers le haut</translation>
        </message>
        <message>
            <source>from where the talus sits to the ankle centre, forward</source>
            <translation>de l’assise du talus au centre de la cheville, vers l’avant</translation>
        </message>
        <message>
            <source>from where the talus sits to the ankle centre, up</source>
            <translation>de l’assise du talus au centre de la cheville, vers le haut</translation>
        </message>
        <message>
            <source>default subtalar axis above the floor</source>
            <translation>axe subtalaire par défaut, inclinaison au-dessus du sol</translation>
        </message>
        <message>
            <source>default subtalar axis medial to the foot's axis</source>
            <translation>axe subtalaire par défaut, déviation médiale par rapport à l’axe du pied</translation>
        </message>
        <message>
            <source>default tibial torsion as seen at the foot</source>
            <translation>torsion tibiale par défaut, vue au pied</translation>
        </message>
        <message>
            <source>a point of the tissue's path, from its upper end; forward (x), up (y), to the side (z)</source>
            <translation>un point du trajet du tissu, à partir de son extrémité supérieure ; vers l’avant (x), vers le haut (y), sur le côté (z)</translation>
        </message>
        <message>
            <source>length of plantar fascia taken up per radian of heel rise, at a height of 1.72 m</source>
            <translation>longueur d’aponévrose plantaire enroulée par radian de lever du talon, pour une taille de 1.72 m</translation>
        </message>
        <message>
            <source>talocrural axis in the talus, forward</source>
            <translation>axe talo-crural dans le talus, vers l’avant</translation>
        </message>
        <message>
            <source>talocrural axis in the talus, up</source>
            <translation>axe talo-crural dans le talus, vers le haut</translation>
        </message>
        <message>
            <source>talocrural axis in the talus, to the side</source>
            <translation>axe talo-crural dans le talus, sur le côté</translation>
        </message>
        <message>
            <source>axis about which the arch flattens, above the horizontal</source>
            <translation>axe autour duquel la voûte plantaire s’aplatit, au-dessus de l’horizontale</translation>
        </message>
        <message>
            <source>neutral flattening of the arch per subtalar pronation</source>
            <translation>aplatissement neutre de la voûte plantaire par degré de pronation subtalaire</translation>
        </message>
        <message>
            <source>neutral pelvic tilt per forward lean of the trunk</source>
            <translation>antéversion neutre du bassin par degré d’inclinaison du tronc en avant</translation>
        </message>
        <message>
            <source>neutral hip flexion per knee flexion</source>
            <translation>flexion neutre de la hanche par degré de flexion du genou</translation>
        </message>
        <message>
            <source>share of the passive knee rotation path that the loaded knee follows</source>
            <translation>part du trajet passif de rotation du genou que suit le genou en charge</translation>
        </message>
        <message>
            <source>tibial rotation that bending the knee brings in the end; error of the fit .2 deg</source>
            <translation>rotation du tibia qu’entraîne au total la flexion du genou ; erreur d’ajustement .2 deg</translation>
        </message>
        <message>
            <source>knee flexion over which that rotation comes</source>
            <translation>flexion du genou sur laquelle cette rotation s’installe</translation>
        </message>
        <message>
            <source>greatest adduction that bending the knee brings; error of the fit .4 deg</source>
            <translation>plus grande adduction qu’entraîne la flexion du genou ; erreur d’ajustement .4 deg</translation>
        </message>
        <message>
            <source>knee flexion at that greatest adduction</source>
            <translation>flexion du genou à cette plus grande adduction</translation>
        </message>
        <message>
            <source>knee flexion at which the gastrocnemius is half relieved</source>
            <translation>flexion du genou à laquelle le gastrocnémien est à moitié relâché</translation>
        </message>
        <message>
            <source>knee flexion over which the gastrocnemius is relieved</source>
            <translation>flexion du genou sur laquelle le gastrocnémien se relâche</translation>
        </message>
        <message>
            <source>body weight carried by one leg of two</source>
            <translation>part du poids du corps portée par une jambe sur deux</translation>
        </message>
        <message>
            <source>how much the wanted knee flexion is insisted on</source>
            <translation>raideur avec laquelle la flexion voulue du genou est maintenue</translation>
        </message>
        <message>
            <source>wanted place of the mass centre before the ankle</source>
            <translation>position voulue du centre de masse en avant de la cheville</translation>
        </message>
        <message>
            <source>resting hip adduction unless both legs carry</source>
            <translation>adduction de repos de la hanche, sauf en appui sur deux jambes</translation>
        </message>
        <message>
            <source>wanted lean of the trunk per wanted knee flexion in both squats</source>
            <translation>inclinaison voulue du tronc par degré de flexion voulue du genou dans les deux squats</translation>
        </message>
        <message>
            <source>mass centre of the free leg under its hip, part of height</source>
            <translation>centre de masse de la jambe libre sous sa hanche, part de la taille</translation>
        </message>
        <message>
            <source>wanted knee flexion in quiet standing</source>
            <translation>flexion voulue du genou en station debout calme</translation>
        </message>
        <message>
            <source>wanted knee flexion at the deepest</source>
            <translation>flexion voulue du genou au plus bas</translation>
        </message>
        <message>
            <source>how much this depth is insisted on</source>
            <translation>raideur avec laquelle cette profondeur est maintenue</translation>
        </message>
        <message>
            <source>dorsiflexion planned for at the deepest</source>
            <translation>flexion dorsale prévue au plus bas</translation>
        </message>
        <message>
            <source>how the planned dorsiflexion grows with the squared phase</source>
            <translation>croissance de la flexion dorsale prévue avec le carré de la phase</translation>
        </message>
        <message>
            <source>keeps that growth smooth at the start</source>
            <translation>rend cette croissance lisse au départ</translation>
        </message>
        <message>
            <source>resting hip adduction at the deepest</source>
            <translation>adduction de repos de la hanche au plus bas</translation>
        </message>
        <message>
            <source>resting hip rotation at the deepest</source>
            <translation>rotation de repos de la hanche au plus bas</translation>
        </message>
        <message>
            <source>dorsiflexion planned for at the deepest, single-leg squat and step down</source>
            <translation>flexion dorsale prévue au plus bas, squat sur une jambe et descente de marche</translation>
        </message>
        <message>
            <source>free leg's mass centre before its hip</source>
            <translation>centre de masse de la jambe libre en avant de sa hanche</translation>
        </message>
        <message>
            <source>weak hold on the knee: the step sets the depth</source>
            <translation>maintien faible du genou : c’est la hauteur de la marche qui fixe la profondeur</translation>
        </message>
        <message>
            <source>how far the hip is down at the start of the step, part of the leg's length</source>
            <translation>abaissement de la hanche au début de la descente de marche, part de la longueur de jambe</translation>
        </message>
        <message>
            <source>body weight carried by the front leg</source>
            <translation>part du poids du corps portée par la jambe avant</translation>
        </message>
        <message>
            <source>intended centre of pressure before the ankle</source>
            <translation>centre de pression visé, en avant de la cheville</translation>
        </message>
        <message>
            <source>dorsiflexion planned for with the toes at the wall</source>
            <translation>flexion dorsale prévue avec les orteils au mur</translation>
        </message>
        <message>
            <source>what each metre of distance adds to it</source>
            <translation>ce qu’y ajoute chaque mètre de distance</translation>
        </message>
        <message>
            <source>wanted lean of the trunk</source>
            <translation>inclinaison voulue du tronc</translation>
        </message>
        <message>
            <source>wanted knee flexion in mid-stance</source>
            <translation>flexion voulue du genou à mi-appui</translation>
        </message>
        <message>
            <source>what early stance adds to it</source>
            <translation>ce qu’y ajoute le début de l’appui</translation>
        </message>
        <message>
            <source>phase over which that fades</source>
            <translation>phase sur laquelle cet ajout s’estompe</translation>
        </message>
        <message>
            <source>what push-off adds to it</source>
            <translation>ce qu’y ajoute la poussée</translation>
        </message>
        <message>
            <source>phase at which half of that is there</source>
            <translation>phase à laquelle la moitié de cet ajout est atteinte</translation>
        </message>
        <message>
            <source>phase over which it comes</source>
            <translation>phase sur laquelle cet ajout s’installe</translation>
        </message>
        <message>
            <source>mass centre before the ankle at foot flat</source>
            <translation>centre de masse en avant de la cheville quand le pied est à plat</translation>
        </message>
        <message>
            <source>its way forward until push-off</source>
            <translation>son trajet vers l’avant jusqu’à la poussée</translation>
        </message>
        <message>
            <source>wanted place of the mass centre sideways</source>
            <translation>position latérale voulue du centre de masse</translation>
        </message>
        <message>
            <source>dorsiflexion planned for at foot flat</source>
            <translation>flexion dorsale prévue quand le pied est à plat</translation>
        </message>
        <message>
            <source>what is added to it until push-off</source>
            <translation>ce qui s’y ajoute jusqu’à la poussée</translation>
        </message>
        <message>
            <source>what mid-stance adds to the body weight carried</source>
            <translation>ce que le mi-appui ajoute au poids du corps porté</translation>
        </message>
        <message>
            <source>wanted knee flexion at foot strike</source>
            <translation>flexion voulue du genou à la pose du pied</translation>
        </message>
        <message>
            <source>what mid-stance adds to it</source>
            <translation>ce qu’y ajoute le mi-appui</translation>
        </message>
        <message>
            <source>mass centre before the ankle at foot strike</source>
            <translation>centre de masse en avant de la cheville à la pose du pied</translation>
        </message>
        <message>
            <source>its way forward until toe-off</source>
            <translation>son trajet vers l’avant jusqu’au décollage</translation>
        </message>
        <message>
            <source>dorsiflexion planned for in mid-stance</source>
            <translation>flexion dorsale prévue à mi-appui</translation>
        </message>
        <message>
            <source>dorsiflexion limit of a free ankle, under load</source>
            <translation>limite de flexion dorsale d’une cheville libre, en charge</translation>
        </message>
        <message>
            <source>default dorsiflexion limit under load, knee bent</source>
            <translation>limite de flexion dorsale par défaut en charge, genou plié</translation>
        </message>
        <message>
            <source>default end of the rearfoot's eversion</source>
            <translation>fin de course par défaut de l’éversion de l’arrière-pied</translation>
        </message>
        <message>
            <source>default end of the knee's rotation off its path</source>
            <translation>fin de course par défaut de la rotation du genou hors de son trajet</translation>
        </message>
        <message>
            <source>default toe-out by habit</source>
            <translation>ouverture habituelle du pied par défaut</translation>
        </message>
        <message>
            <source>holds the foot at the toe-out it was placed with</source>
            <translation>maintient l’ouverture avec laquelle le pied a été posé</translation>
        </message>
        <message>
            <source>softness of the anticipated lack of dorsiflexion that turns the foot out</source>
            <translation>progressivité de l’effet du manque anticipé de flexion dorsale qui tourne le pied en dehors</translation>
        </message>
        <message>
            <source>rearfoot roll against the forefoot</source>
            <translation>roulement de l’arrière-pied par rapport à l’avant-pied</translation>
        </message>
        <message>
            <source>rearfoot roll against what lies under the heel</source>
            <translation>roulement de l’arrière-pied par rapport à l’appui sous le talon</translation>
        </message>
        <message>
            <source>subtalar pronation</source>
            <translation>pronation subtalaire</translation>
        </message>
        <message>
            <source>flattening of the arch</source>
            <translation>aplatissement de la voûte plantaire</translation>
        </message>
        <message>
            <source>share of the arch's stiffness that a flat foot lacks</source>
            <translation>part de la raideur de la voûte plantaire qui manque à un pied plat</translation>
        </message>
        <message>
            <source>neutral pronation of a flat foot</source>
            <translation>pronation neutre d’un pied plat</translation>
        </message>
        <message>
            <source>neutral eversion of a flat foot</source>
            <translation>éversion neutre d’un pied plat</translation>
        </message>
        <message>
            <source>neutral supination per angle of a medial post</source>
            <translation>supination neutre par degré de coin médial</translation>
        </message>
        <message>
            <source>neutral rise of the arch per angle of a medial post</source>
            <translation>remontée neutre de la voûte plantaire par degré de coin médial</translation>
        </message>
        <message>
            <source>lever of the body weight that rolls the rearfoot inwards</source>
            <translation>bras de levier du poids du corps qui fait rouler l’arrière-pied en dedans</translation>
        </message>
        <message>
            <source>lever of the body weight that pronates the subtalar joint</source>
            <translation>bras de levier du poids du corps qui entraîne l’articulation subtalaire en pronation</translation>
        </message>
        <message>
            <source>lever of the body weight that flattens the arch</source>
            <translation>bras de levier du poids du corps qui aplatit la voûte plantaire</translation>
        </message>
        <message>
            <source>ends of range of rearfoot, subtalar joint and arch</source>
            <translation>fins de course de l’arrière-pied, de l’articulation subtalaire et de la voûte plantaire</translation>
        </message>
        <message>
            <source>softness of these ends</source>
            <translation>progressivité de ces arrêts</translation>
        </message>
        <message>
            <source>end of the rearfoot's inversion</source>
            <translation>fin de course de l’inversion de l’arrière-pied</translation>
        </message>
        <message>
            <source>end of subtalar pronation, beyond the eversion limit</source>
            <translation>fin de course de la pronation subtalaire, au-delà de la limite d’éversion</translation>
        </message>
        <message>
            <source>end of subtalar supination</source>
            <translation>fin de course de la supination subtalaire</translation>
        </message>
        <message>
            <source>end of the arch's flattening</source>
            <translation>fin de course de l’aplatissement de la voûte plantaire</translation>
        </message>
        <message>
            <source>share of the foot's stiffness left without foot control</source>
            <translation>part de la raideur du pied qui reste sans contrôle du pied</translation>
        </message>
        <message>
            <source>share of the foot's stiffness that foot control brings</source>
            <translation>part de la raideur du pied qu’apporte le contrôle du pied</translation>
        </message>
        <message>
            <source>share of the foot's stiffness lost without dorsiflexors</source>
            <translation>part de la raideur du pied perdue sans releveurs du pied</translation>
        </message>
        <message>
            <source>talocrural joint within its range</source>
            <translation>articulation talo-crurale à l’intérieur de son amplitude</translation>
        </message>
        <message>
            <source>hard end-feel of the talocrural joint</source>
            <translation>fin de course dure de l’articulation talo-crurale</translation>
        </message>
        <message>
            <source>softness of the hard end-feel</source>
            <translation>progressivité de la fin de course dure</translation>
        </message>
        <message>
            <source>soft end-feel of soleus and gastrocnemius</source>
            <translation>fin de course douce du soléaire et du gastrocnémien</translation>
        </message>
        <message>
            <source>softness of the soft end-feel</source>
            <translation>progressivité de la fin de course douce</translation>
        </message>
        <message>
            <source>where a healthy gastrocnemius stops dorsiflexion, knee straight</source>
            <translation>angle auquel un gastrocnémien sain arrête la flexion dorsale, genou tendu</translation>
        </message>
        <message>
            <source>the most that a long gastrocnemius allows, knee straight</source>
            <translation>maximum que permet un gastrocnémien long, genou tendu</translation>
        </message>
        <message>
            <source>where the gastrocnemius stops dorsiflexion, knee bent</source>
            <translation>angle auquel le gastrocnémien arrête la flexion dorsale, genou plié</translation>
        </message>
        <message>
            <source>dorsiflexion limit lost without dorsiflexors</source>
            <translation>limite de flexion dorsale perdue sans releveurs du pied</translation>
        </message>
        <message>
            <source>knee flexion that a lunge is planned with</source>
            <translation>flexion du genou avec laquelle une fente est prévue</translation>
        </message>
        <message>
            <source>tibia off its coupled path, outwards and inwards</source>
            <translation>tibia hors de son trajet couplé, en dehors et en dedans</translation>
        </message>
        <message>
            <source>what the knee is stiffer inwards</source>
            <translation>surcroît de raideur du genou en dedans</translation>
        </message>
        <message>
            <source>softness where the knee gets stiffer inwards</source>
            <translation>progressivité du passage du genou à une raideur plus grande en dedans</translation>
        </message>
        <message>
            <source>knee in varus and valgus</source>
            <translation>genou en varus et en valgus</translation>
        </message>
        <message>
            <source>ends of the knee's rotation and extension</source>
            <translation>fins de course de la rotation et de l’extension du genou</translation>
        </message>
        <message>
            <source>end of the knee's hyperextension</source>
            <translation>fin de course de l’hyperextension du genou</translation>
        </message>
        <message>
            <source>hip rotation</source>
            <translation>rotation de la hanche</translation>
        </message>
        <message>
            <source>hip adduction</source>
            <translation>adduction de la hanche</translation>
        </message>
        <message>
            <source>hip flexion about half the knee's</source>
            <translation>flexion de la hanche autour de la moitié de celle du genou</translation>
        </message>
        <message>
            <source>share of the hip's stiffness left without hip control</source>
            <translation>part de la raideur de la hanche qui reste sans contrôle de la hanche</translation>
        </message>
        <message>
            <source>share of the hip's stiffness that hip control brings</source>
            <translation>part de la raideur de la hanche qu’apporte le contrôle de la hanche</translation>
        </message>
        <message>
            <source>lever of the body weight that turns the femur of a weak hip inwards</source>
            <translation>bras de levier du poids du corps qui tourne en dedans le fémur d’une hanche faible</translation>
        </message>
        <message>
            <source>lever of the body weight that adducts a weak hip</source>
            <translation>bras de levier du poids du corps qui met une hanche faible en adduction</translation>
        </message>
        <message>
            <source>ends of range of the hip</source>
            <translation>fins de course de la hanche</translation>
        </message>
        <message>
            <source>end of hip flexion</source>
            <translation>fin de course de la flexion de la hanche</translation>
        </message>
        <message>
            <source>end of hip extension</source>
            <translation>fin de course de l’extension de la hanche</translation>
        </message>
        <message>
            <source>end of the hip's internal rotation, beyond the rotation limit</source>
            <translation>fin de course de la rotation interne de la hanche, au-delà de la limite de rotation</translation>
        </message>
        <message>
            <source>end of the hip's external rotation</source>
            <translation>fin de course de la rotation externe de la hanche</translation>
        </message>
        <message>
            <source>the knee follows the walking line</source>
            <translation>le genou suit la ligne de marche</translation>
        </message>
        <message>
            <source>pelvic obliquity</source>
            <translation>obliquité du bassin</translation>
        </message>
        <message>
            <source>turning of the pelvis</source>
            <translation>rotation du bassin</translation>
        </message>
        <message>
            <source>pelvic tilt about its share of the trunk's lean</source>
            <translation>antéversion du bassin autour de sa part de l’inclinaison du tronc</translation>
        </message>
        <message>
            <source>share of the body weight that pulls the other side of the pelvis down</source>
            <translation>part du poids du corps qui tire l’autre côté du bassin vers le bas</translation>
        </message>
        <message>
            <source>share of that pull which a strong hip leaves to the springs</source>
            <translation>part de cette traction qu’une hanche forte laisse aux ressorts</translation>
        </message>
        <message>
            <source>what a hip without control leaves on top</source>
            <translation>ce qu’une hanche sans contrôle y laisse en plus</translation>
        </message>
        <message>
            <source>load beyond which the pelvis is pulled down no further, body weights</source>
            <translation>charge au-delà de laquelle le bassin n’est pas tiré davantage vers le bas, en poids du corps</translation>
        </message>
        <message>
            <source>forward lean of the trunk</source>
            <translation>inclinaison du tronc en avant</translation>
        </message>
        <message>
            <source>sideways lean of the trunk</source>
            <translation>inclinaison latérale du tronc</translation>
        </message>
        <message>
            <source>end of the trunk's lean</source>
            <translation>fin de course de l’inclinaison du tronc</translation>
        </message>
        <message>
            <source>end of the trunk's forward lean</source>
            <translation>fin de course de l’inclinaison du tronc en avant</translation>
        </message>
        <message>
            <source>softness of this end</source>
            <translation>progressivité de cet arrêt</translation>
        </message>
        <message>
            <source>rise of the heel, beside the body weight</source>
            <translation>lever du talon, en plus du poids du corps</translation>
        </message>
        <message>
            <source>how far behind the toe joints the heel's lever ends</source>
            <translation>distance en arrière des articulations métatarso-phalangiennes où finit le bras de levier du talon</translation>
        </message>
        <message>
            <source>softness of the heel's lever where it ends</source>
            <translation>progressivité de la fin du bras de levier du talon</translation>
        </message>
        <message>
            <source>the heel does not sink into the floor</source>
            <translation>le talon ne s’enfonce pas dans le sol</translation>
        </message>
        <message>
            <source>softness of the heel's contact</source>
            <translation>progressivité du contact du talon</translation>
        </message>
        <message>
            <source>mass centre at its place over the foot, per body weight carried</source>
            <translation>centre de masse à sa place au-dessus du pied, par poids du corps porté</translation>
        </message>
        <message>
            <source>mass centre within the foot, per body weight carried</source>
            <translation>centre de masse dans les limites du pied, par poids du corps porté</translation>
        </message>
        <message>
            <source>front end of the mass centre, before the ankle</source>
            <translation>limite avant du centre de masse, en avant de la cheville</translation>
        </message>
        <message>
            <source>back end of the mass centre, behind the ankle</source>
            <translation>limite arrière du centre de masse, en arrière de la cheville</translation>
        </message>
        <message>
            <source>mass centre sideways over the foot, per body weight carried</source>
            <translation>position latérale du centre de masse au-dessus du pied, par poids du corps porté</translation>
        </message>
        <message>
            <source>hip flexion in the lunge</source>
            <translation>flexion de la hanche dans la fente</translation>
        </message>
        <message>
            <source>wanted hip flexion in the lunge</source>
            <translation>flexion voulue de la hanche dans la fente</translation>
        </message>
        <message>
            <source>hip over the foot in the lunge</source>
            <translation>hanche au-dessus du pied dans la fente</translation>
        </message>
        <message>
            <source>wanted place of the hip before the ankle</source>
            <translation>position voulue de la hanche en avant de la cheville</translation>
        </message>
        <message>
            <source>stiffness of the foot</source>
            <translation>raideur du pied</translation>
        </message>
        <message>
            <source>stiffness of hip rotation and of the turning of the pelvis</source>
            <translation>raideur de la rotation de la hanche et de la rotation du bassin</translation>
        </message>
        <message>
            <source>hold on the foot's toe-out</source>
            <translation>maintien de l’ouverture du pied</translation>
        </message>
        <message>
            <source>what keeps the heel down</source>
            <translation>ce qui garde le talon au sol</translation>
        </message>
        <message>
            <source>hold on the trunk's lean</source>
            <translation>maintien de l’inclinaison du tronc</translation>
        </message>
        <message>
            <source>insistence on depth</source>
            <translation>maintien de la profondeur</translation>
        </message>
        <message>
            <source>hold of the knee on the walking line</source>
            <translation>maintien du genou sur la ligne de marche</translation>
        </message>
        <message>
            <source>toe-out per lacking dorsiflexion</source>
            <translation>ouverture du pied par degré de flexion dorsale manquante</translation>
        </message>
        <message>
            <source>dorsiflexion limit gained by calf stretching; soleus or gastrocnemius cause only</source>
            <translation>gain de limite de flexion dorsale par l’étirement du mollet ; seulement si la cause est le soléaire ou le gastrocnémien</translation>
        </message>
        <message>
            <source>dorsiflexion limit gained by chronic static stretching; soleus or gastrocnemius cause only</source>
            <translation>gain de limite de flexion dorsale par l’étirement statique au long cours ; seulement si la cause est le soléaire ou le gastrocnémien</translation>
        </message>
        <message>
            <source>dorsiflexion limit gained by mobilisation with movement; joint cause only</source>
            <translation>gain de limite de flexion dorsale par la mobilisation avec mouvement ; seulement si la cause est l’articulation</translation>
        </message>
        <message>
            <source>heel lift added by the remedy</source>
            <translation>talonnette ajoutée par le remède</translation>
        </message>
        <message>
            <source>medial post added by the insole</source>
            <translation>coin médial ajouté par la semelle</translation>
        </message>
        <message>
            <source>medial post added by an arch support; pronated foot only</source>
            <translation>coin médial ajouté par un soutien de voûte ; pied en pronation seulement</translation>
        </message>
        <message>
            <source>foot control gained by strengthening the foot</source>
            <translation>gain de contrôle du pied par le renforcement du pied</translation>
        </message>
        <message>
            <source>hip control gained by strengthening the hip</source>
            <translation>gain de contrôle de la hanche par le renforcement de la hanche</translation>
        </message>
        <message>
            <source>hip control gained by movement retraining</source>
            <translation>gain de contrôle de la hanche par la rééducation du mouvement</translation>
        </message>
        <message>
            <source>weight of the sagittal escape added by movement retraining</source>
            <translation>poids de l’esquive sagittale ajouté par la rééducation du mouvement</translation>
        </message>
        <message>
            <source>anterior superior iliac spine from the hip centre, forward</source>
            <translation>épine iliaque antéro-supérieure depuis le centre de la hanche, vers l’avant</translation>
        </message>
        <message>
            <source>anterior superior iliac spine from the hip centre, up</source>
            <translation>épine iliaque antéro-supérieure depuis le centre de la hanche, vers le haut</translation>
        </message>
        <message>
            <source>anterior superior iliac spine from the hip centre, to the side</source>
            <translation>épine iliaque antéro-supérieure depuis le centre de la hanche, sur le côté</translation>
        </message>
        <message>
            <source>lever of the navicular's drop, part of the foot length</source>
            <translation>bras de levier de l’abaissement du naviculaire, part de la longueur du pied</translation>
        </message>
        <message>
            <source>share of the sine of half the pronation in the navicular's drop</source>
            <translation>part du sinus de la demi-pronation dans l’abaissement du naviculaire</translation>
        </message>
        <message>
            <source>softness of the heel's contact in heel_rise_mm</source>
            <translation>progressivité du contact du talon dans heel_rise_mm</translation>
        </message>
        <message>
            <source>moment arm of the quadriceps in pf_index</source>
            <translation>bras de levier du quadriceps dans pf_index</translation>
        </message>
        <message>
            <source>knee moment below which the quadriceps force fades in pf_index</source>
            <translation>moment du genou en dessous duquel la force du quadriceps s’estompe dans pf_index</translation>
        </message>
        <message>
            <source>half the angle between quadriceps and patellar tendon per knee flexion</source>
            <translation>demi-angle entre quadriceps et tendon patellaire par degré de flexion du genou</translation>
        </message>
        <message>
            <source>half the angle between quadriceps and patellar tendon with the knee straight</source>
            <translation>demi-angle entre quadriceps et tendon patellaire, genou tendu</translation>
        </message>
        <message>
            <source>patellofemoral contact area with the knee straight</source>
            <translation>surface de contact fémoro-patellaire, genou tendu</translation>
        </message>
        <message>
            <source>contact area gained per degree of knee flexion</source>
            <translation>surface de contact gagnée par degré de flexion du genou</translation>
        </message>
        <message>
            <source>patellofemoral peak pressure against the Q angle's change</source>
            <translation>pic de pression fémoro-patellaire selon le changement de l’angle Q</translation>
        </message>
        <message>
            <source>how far the dome turns backwards per radian of dorsiflexion</source>
            <translation>de combien le dôme tourne en arrière par radian de flexion dorsale</translation>
        </message>
        <message>
            <source>how far an unloaded goniometer reading, knee bent, is below the dorsiflexion limit</source>
            <translation>de combien une lecture au goniomètre sans charge, genou plié, est inférieure à la limite de flexion dorsale</translation>
        </message>
        <message>
            <source>how far an unloaded goniometer reading, knee straight, is below the dorsiflexion limit of a gastrocnemius</source>
            <translation>de combien une lecture au goniomètre sans charge, genou tendu, est inférieure à la limite de flexion dorsale d’un gastrocnémien</translation>
        </message>
        <message>
            <source>end of the usual range on the unloaded scale</source>
            <translation>fin de la plage usuelle, échelle sans charge</translation>
        </message>
        <message>
            <source>what clinics ask of runners, on the unloaded scale</source>
            <translation>ce que les cliniciens demandent pour courir, échelle sans charge</translation>
        </message>
        <message>
            <source>how firmly a hand that pulls the shin follows where it wants to go</source>
            <translation>fermeté avec laquelle une main qui tire le tibia rejoint la position qu’elle vise</translation>
        </message>
        <message>
            <source>the most that a hand pulls the shin with</source>
            <translation>traction maximale d’une main sur le tibia</translation>
        </message>
        <message>
            <source>Drillis &amp; Contini 1966 / Winter 2009</source>
            <translation>Drillis &amp; Contini 1966 / Winter 2009</translation>
        </message>
        <message>
            <source>OpenSim gait2392 (Delp 1990): 83.5 mm</source>
            <translation>OpenSim gait2392 (Delp 1990) : 83.5 mm</translation>
        </message>
        <message>
            <source>arms forward and low; consistent with de Leva 1996</source>
            <translation>bras en avant et bas ; cohérent avec de Leva 1996</translation>
        </message>
        <message>
            <source>a judgement without a source</source>
            <translation>notre estimation, sans source</translation>
        </message>
        <message>
            <source>a judgement: 45 mm at a height of 1.72 m</source>
            <translation>notre estimation : 45 mm pour une taille de 1.72 m</translation>
        </message>
        <message>
            <source>standard gravity</source>
            <translation>pesanteur normale</translation>
        </message>
        <message>
            <source>Winter 2009</source>
            <translation>Winter 2009</translation>
        </message>
        <message>
            <source>a judgement after the calcaneus and toe offsets of OpenSim gait2392 (Delp 1990)</source>
            <translation>notre estimation d’après les décalages du calcanéus et des orteils d’OpenSim gait2392 (Delp 1990)</translation>
        </message>
        <message>
            <source>calibrated here on Fischer 2018; Inman 1976: 42 +- 9 deg, OpenSim gait2392: 37.2 deg</source>
            <translation>calibré ici sur Fischer 2018 ; Inman 1976 : 42 +- 9 deg, OpenSim gait2392 : 37.2 deg</translation>
        </message>
        <message>
            <source>Manter 1941: 16 deg; Inman 1976: 23 +- 11 deg, OpenSim gait2392: 8.7 deg</source>
            <translation>Manter 1941 : 16 deg ; Inman 1976 : 23 +- 11 deg, OpenSim gait2392 : 8.7 deg</translation>
        </message>
        <message>
            <source>the knee points forward at a toe-out of 7 deg, by definition</source>
            <translation>le genou pointe en avant pour une ouverture du pied de 7 deg, par définition</translation>
        </message>
        <message>
            <source>bony landmarks of anatomy textbooks, placed in this leg</source>
            <translation>repères osseux des manuels d’anatomie, placés dans cette jambe</translation>
        </message>
        <message>
            <source>OpenSim gait2392 (Delp 1990), via points left out</source>
            <translation>OpenSim gait2392 (Delp 1990), sans les points de passage</translation>
        </message>
        <message>
            <source>Hicks 1954 describes the windlass; the radius is a judgement</source>
            <translation>Hicks 1954 décrit le mécanisme de treuil (windlass) ; le rayon est notre estimation</translation>
        </message>
        <message>
            <source>OpenSim gait2392 (Delp 1990); Inman 1976: 82.7 +- 3.7 deg to the shank</source>
            <translation>OpenSim gait2392 (Delp 1990) ; Inman 1976 : 82.7 +- 3.7 deg par rapport au tibia</translation>
        </message>
        <message>
            <source>calibrated here, between a sagittal hinge and the oblique axis of Manter 1941 (52 deg up)</source>
            <translation>calibré ici, entre une charnière sagittale et l’axe oblique de Manter 1941 (52 deg vers le haut)</translation>
        </message>
        <message>
            <source>calibrated here on the published findings of that role</source>
            <translation>calibré ici sur les résultats publiés utilisés pour calibrer</translation>
        </message>
        <message>
            <source>fit of the knee spline of Walker 1988 / Rajagopal 2016, 10 to 100 deg</source>
            <translation>ajustement à la spline du genou de Walker 1988 / Rajagopal 2016, 10 à 100 deg</translation>
        </message>
        <message>
            <source>Baumbach 2014: relieved by 20 deg of knee flexion</source>
            <translation>Baumbach 2014 : relâché à 20 deg de flexion du genou</translation>
        </message>
        <message>
            <source>a judgement: a steeper relief (2.2 deg) made the posture jump by up to 6 deg with a very short gastrocnemius</source>
            <translation>notre estimation : un relâchement plus abrupt (2.2 deg) faisait sauter la posture jusqu’à 6 deg avec un gastrocnémien très court</translation>
        </message>
        <message>
            <source>both legs carry alike, by definition</source>
            <translation>les deux jambes portent autant, par définition</translation>
        </message>
        <message>
            <source>within 4-10 deg, Youdas 2007</source>
            <translation>dans la plage de 4-10 deg, Youdas 2007</translation>
        </message>
        <message>
            <source>beside 38.5 +- 5.9 deg of Hemmerich 2006</source>
            <translation>à comparer à 38.5 +- 5.9 deg, Hemmerich 2006</translation>
        </message>
        <message>
            <source>a straighter start comes near the singular straight leg and jumps</source>
            <translation>un départ plus tendu s’approche de la jambe tendue, position singulière, et fait des sauts</translation>
        </message>
        <message>
            <source>calibrated here with Ota 2014 in view</source>
            <translation>calibré ici en tenant compte d’Ota 2014</translation>
        </message>
        <message>
            <source>calibrated here: peak dorsiflexion in the middle of 20-30 deg</source>
            <translation>calibré ici : pic de flexion dorsale au milieu de 20-30 deg</translation>
        </message>
        <message>
            <source>nothing in the tasks asks for more</source>
            <translation>aucune tâche n’en demande davantage</translation>
        </message>
        <message>
            <source>calibrated here on Calatayud 2015 and Baumbach 2014</source>
            <translation>calibré ici sur Calatayud 2015 et Baumbach 2014</translation>
        </message>
        <message>
            <source>beside 5-15 deg of textbooks</source>
            <translation>à comparer aux 5-15 deg des manuels</translation>
        </message>
        <message>
            <source>beside 25 deg inwards and 45 deg outwards of Zarins 1983, an upper bound</source>
            <translation>à comparer à 25 deg en dedans et 45 deg en dehors, Zarins 1983, borne supérieure</translation>
        </message>
        <message>
            <source>the knee points forward at the default tibial torsion, by definition</source>
            <translation>le genou pointe en avant pour la torsion tibiale par défaut, par définition</translation>
        </message>
        <message>
            <source>calibrated here on Fischer 2018 and Lundberg 1989 together</source>
            <translation>calibré ici sur Fischer 2018 et Lundberg 1989 ensemble</translation>
        </message>
        <message>
            <source>calibrated here with Kim 2021 in view</source>
            <translation>calibré ici en tenant compte de Kim 2021</translation>
        </message>
        <message>
            <source>a hypothesis: no published effect was found</source>
            <translation>hypothèse : aucun effet publié n’a été trouvé</translation>
        </message>
        <message>
            <source>calibrated here on Baumbach 2014</source>
            <translation>calibré ici sur Baumbach 2014</translation>
        </message>
        <message>
            <source>Baumbach 2014: no gain of dorsiflexion beyond 20 deg of knee flexion</source>
            <translation>Baumbach 2014 : aucun gain de flexion dorsale au-delà de 20 deg de flexion du genou</translation>
        </message>
        <message>
            <source>calibrated here; outwards softer than inwards as in Zarins 1983</source>
            <translation>calibré ici ; moins raide en dehors qu’en dedans, comme chez Zarins 1983</translation>
        </message>
        <message>
            <source>Heesterbeek 2008: 15 Nm give 2.5 deg at 70 deg of flexion, 6 Nm/deg</source>
            <translation>Heesterbeek 2008 : 15 Nm donnent 2.5 deg à 70 deg de flexion, 6 Nm/deg</translation>
        </message>
        <message>
            <source>calibrated here with Youdas 2007 in view</source>
            <translation>calibré ici en tenant compte de Youdas 2007</translation>
        </message>
        <message>
            <source>Roach &amp; Miles 1991: flexion 121 +- 13 deg</source>
            <translation>Roach &amp; Miles 1991 : flexion 121 +- 13 deg</translation>
        </message>
        <message>
            <source>Roach &amp; Miles 1991: extension 19 +- 8 deg</source>
            <translation>Roach &amp; Miles 1991 : extension 19 +- 8 deg</translation>
        </message>
        <message>
            <source>35 deg by default, beside 32 +- 8 deg of Roach &amp; Miles 1991</source>
            <translation>35 deg par défaut, à comparer à 32 +- 8 deg, Roach &amp; Miles 1991</translation>
        </message>
        <message>
            <source>beside 32 +- 9 deg of Roach &amp; Miles 1991</source>
            <translation>à comparer à 32 +- 9 deg, Roach &amp; Miles 1991</translation>
        </message>
        <message>
            <source>Winter 2009: all but the stance leg's mass</source>
            <translation>Winter 2009 : toute la masse sauf celle de la jambe d’appui</translation>
        </message>
        <message>
            <source>calibrated here: a strategy by definition</source>
            <translation>calibré ici : une stratégie, par définition</translation>
        </message>
        <message>
            <source>Radford 2006: +2.07 (0.86-3.27) to +3.03 (0.31-5.75) deg, up to 6 weeks</source>
            <translation>Radford 2006 : +2.07 (0.86-3.27) à +3.03 (0.31-5.75) deg, jusqu’à 6 semaines</translation>
        </message>
        <message>
            <source>Medeiros &amp; Martini 2018: +5.17 (4.39-5.95) deg static; PNF 4.32 (1.59-7.04)</source>
            <translation>Medeiros &amp; Martini 2018 : +5.17 (4.39-5.95) deg en statique ; PNF 4.32 (1.59-7.04)</translation>
        </message>
        <message>
            <source>weak: about 0.5-2 cm in the wall test, +1 to 4 deg; a programme +4.1 deg (Howe 2022)</source>
            <translation>preuve faible : environ 0.5-2 cm au test du mur, +1 à 4 deg ; un programme entier +4.1 deg (Howe 2022)</translation>
        </message>
        <message>
            <source>25 mm at a height of 1.72 m; Bell-Jenje 2016 used 12 and 25 mm</source>
            <translation>25 mm pour une taille de 1.72 m ; Bell-Jenje 2016 a utilisé 12 et 25 mm</translation>
        </message>
        <message>
            <source>Mills 2010: eversion -2.12 (0.72-3.53), tibial internal rotation -1.33 (0.12-2.53) deg</source>
            <translation>Mills 2010 : éversion -2.12 (0.72-3.53), rotation interne du tibia -1.33 (0.12-2.53) deg</translation>
        </message>
        <message>
            <source>Yoo 2022: 2-D frontal plane projection angle -8.3 deg, uncontrolled, n = 20; the model gives -1.4</source>
            <translation>Yoo 2022 : angle de projection frontal 2-D -8.3 deg, non contrôlé, n = 20 ; le modèle donne -1.4</translation>
        </message>
        <message>
            <source>no number found</source>
            <translation>aucun chiffre trouvé</translation>
        </message>
        <message>
            <source>Willy &amp; Davis 2011: running mechanics unchanged, the trained task improves; the size is a judgement</source>
            <translation>Willy &amp; Davis 2011 : mécanique de course inchangée, la tâche entraînée s’améliore ; l’ampleur est notre estimation</translation>
        </message>
        <message>
            <source>PMC7274868: frontal plane projection angle -16 deg at once, no control group; the size is a judgement</source>
            <translation>PMC7274868 : angle de projection frontal -16 deg aussitôt, sans groupe témoin ; l’ampleur est notre estimation</translation>
        </message>
        <message>
            <source>a judgement: sagittal strategy up, rolling in down</source>
            <translation>notre estimation : stratégie sagittale en hausse, roulement en dedans en baisse</translation>
        </message>
        <message>
            <source>OpenSim gait2392 marker set (Delp 1990)</source>
            <translation>jeu de marqueurs d’OpenSim gait2392 (Delp 1990)</translation>
        </message>
        <message>
            <source>a judgement; the measure is an estimate</source>
            <translation>notre estimation ; la mesure est elle-même approchée</translation>
        </message>
        <message>
            <source>a judgement: a heel at rest reads about 1 mm</source>
            <translation>notre estimation : un talon au repos donne environ 1 mm</translation>
        </message>
        <message>
            <source>textbook knee extensor moment arm</source>
            <translation>bras de levier extenseur du genou, valeur des manuels</translation>
        </message>
        <message>
            <source>a judgement</source>
            <translation>notre estimation</translation>
        </message>
        <message>
            <source>textbook contact areas, straightened</source>
            <translation>surfaces de contact des manuels, linéarisées</translation>
        </message>
        <message>
            <source>Huberti &amp; Hayes 1984: +45 % per 10 deg of Q angle</source>
            <translation>Huberti &amp; Hayes 1984 : +45 % pour 10 deg d’angle Q</translation>
        </message>
        <message>
            <source>textbook radius of the talar dome</source>
            <translation>rayon du dôme du talus, valeur des manuels</translation>
        </message>
        <message>
            <source>Baumbach 2014: 20 deg unloaded beside 36 deg here under load, group means</source>
            <translation>Baumbach 2014 : 20 deg sans charge face à 36 deg ici en charge, moyennes de groupe</translation>
        </message>
        <message>
            <source>Baumbach 2014: 4 deg unloaded with a straight knee at the healthy default, group means</source>
            <translation>Baumbach 2014 : 4 deg sans charge, genou tendu, pour la valeur saine par défaut, moyennes de groupe</translation>
        </message>
        <message>
            <source>the usual 0 to 20 deg of textbooks</source>
            <translation>les 0 à 20 deg usuels des manuels</translation>
        </message>
        <message>
            <source>a claim of clinic articles</source>
            <translation>affirmation d’articles cliniques</translation>
        </message>
        <message>
            <source>weight-bearing DF test</source>
            <translation>test de flexion dorsale en charge</translation>
        </message>
        <message>
            <source>isolated talocrural motion</source>
            <translation>mouvement talo-crural isolé</translation>
        </message>
        <message>
            <source>subtalar hinge, no midfoot relief</source>
            <translation>charnière subtalaire, sans apport du médio-pied</translation>
        </message>
        <message>
            <source>0.9 (was: landing)</source>
            <translation>0.9 (dans l’étude : réception de saut)</translation>
        </message>
        <message>
            <source>0.85, mixed</source>
            <translation>0.85, mixte</translation>
        </message>
        <message>
            <source>0.85, turn_out</source>
            <translation>0.85, tourne en dehors (turn_out)</translation>
        </message>
        <message>
            <source>to 145 deg</source>
            <translation>jusqu’à 145 deg</translation>
        </message>
        <message>
            <source>squats, all strategies</source>
            <translation>squats, toutes les stratégies</translation>
        </message>
        <message>
            <source>knee path</source>
            <translation>trajet du genou</translation>
        </message>
        <message>
            <source>max</source>
            <translation>max</translation>
        </message>
        <message>
            <source>subtalar hinge</source>
            <translation>charnière subtalaire</translation>
        </message>
        <message>
            <source>toe-out</source>
            <translation>ouverture du pied</translation>
        </message>
        <message>
            <source>distance 12 cm, toe-out 0</source>
            <translation>distance 12 cm, ouverture du pied 0</translation>
        </message>
        <message>
            <source>11..13 cm</source>
            <translation>11..13 cm</translation>
        </message>
        <message>
            <source>largest distance, heel down, default body</source>
            <translation>plus grande distance, talon au sol, corps par défaut</translation>
        </message>
        <message>
            <source>knee straight, 30 Nm</source>
            <translation>genou tendu, 30 Nm</translation>
        </message>
        <message>
            <source>knee 75 deg, 30 Nm</source>
            <translation>genou à 75 deg, 30 Nm</translation>
        </message>
        <message>
            <source>20 deg minus 0 deg knee flexion</source>
            <translation>flexion du genou : 20 deg moins 0 deg</translation>
        </message>
        <message>
            <source>75 minus 20 deg knee flexion</source>
            <translation>flexion du genou : 75 moins 20 deg</translation>
        </message>
        <message>
            <source>10 deg DF</source>
            <translation>10 deg de flexion dorsale</translation>
        </message>
        <message>
            <source>10 deg calcaneal eversion</source>
            <translation>10 deg d’éversion du calcanéus</translation>
        </message>
        <message>
            <source>whole-foot tilt -20..+20 deg</source>
            <translation>inclinaison de tout le pied, -20..+20 deg</translation>
        </message>
        <message>
            <source>10 deg medially tilted wedge, both feet</source>
            <translation>coin de 10 deg incliné en dedans, deux pieds</translation>
        </message>
        <message>
            <source>10 deg medially tilted wedge, one foot</source>
            <translation>coin de 10 deg incliné en dedans, un pied</translation>
        </message>
        <message>
            <source>7 deg medially inclined insole (angle assumed)</source>
            <translation>semelle inclinée en dedans de 7 deg (angle supposé)</translation>
        </message>
        <message>
            <source>12 deg forefoot wedge</source>
            <translation>coin de 12 deg sous l’avant-pied</translation>
        </message>
        <message>
            <source>DF limit 36 -&gt; 22</source>
            <translation>limite de flexion dorsale 36 -&gt; 22</translation>
        </message>
        <message>
            <source>DF limit 14 -&gt; 4</source>
            <translation>limite de flexion dorsale 14 -&gt; 4</translation>
        </message>
        <message>
            <source>DF limit 36 -&gt; 17</source>
            <translation>limite de flexion dorsale 36 -&gt; 17</translation>
        </message>
        <message>
            <source>heel lift 8 deg, limit 17</source>
            <translation>talonnette 8 deg, limite 17</translation>
        </message>
        <message>
            <source>heel lift 8 deg, limit 36</source>
            <translation>talonnette 8 deg, limite 36</translation>
        </message>
        <message>
            <source>DF limit 36 -&gt; 6</source>
            <translation>limite de flexion dorsale 36 -&gt; 6</translation>
        </message>
        <message>
            <source>unrestricted</source>
            <translation>jambe non limitée</translation>
        </message>
        <message>
            <source>pronated foot (foot_type 1, foot control 0.4) vs normal</source>
            <translation>pied en pronation (foot_type 1, contrôle du pied 0.4) vs normal</translation>
        </message>
        <message>
            <source>arch support 6 deg on a pronated foot</source>
            <translation>soutien de voûte 6 deg, pied en pronation</translation>
        </message>
        <message>
            <source>DF limit 36 (non-WB 20)</source>
            <translation>limite de flexion dorsale 36 (sans charge 20)</translation>
        </message>
        <message>
            <source>DF limit 25 (non-WB 9)</source>
            <translation>limite de flexion dorsale 25 (sans charge 9)</translation>
        </message>
        <message>
            <source>DF limit 36 -&gt; 26</source>
            <translation>limite de flexion dorsale 36 -&gt; 26</translation>
        </message>
        <message>
            <source>phase 1, limits 36 and 15</source>
            <translation>phase 1, limites 36 et 15</translation>
        </message>
        <message>
            <source>fit error 10..100 deg</source>
            <translation>erreur d’ajustement 10..100 deg</translation>
        </message>
        <message>
            <source>DF limit 36 -&gt; 18: ledger share of rearfoot + subtalar + midfoot</source>
            <translation>limite de flexion dorsale 36 -&gt; 18 : part de l’arrière-pied + subtalaire + médio-pied dans « Qui compense ? »</translation>
        </message>
        <message>
            <source>pronation free vs blocked near neutral</source>
            <translation>pronation libre vs bloquée près de la position neutre</translation>
        </message>
        <message>
            <source>5 deg medial post</source>
            <translation>coin médial de 5 deg</translation>
        </message>
        <message>
            <source>stretching: limit 20 -&gt; 25 (+5.2, upper end)</source>
            <translation>étirement : limite 20 -&gt; 25 (+5.2, haut de la plage)</translation>
        </message>
        <message>
            <source>hip control 1 -&gt; 0.5</source>
            <translation>contrôle de la hanche 1 -&gt; 0.5</translation>
        </message>
        <message>
            <source>gastrocnemius short by 22 deg</source>
            <translation>gastrocnémien trop court de 22 deg</translation>
        </message>
        <message>
            <source>inclination 42 deviation 16</source>
            <translation>inclinaison 42 déviation 16</translation>
        </message>
        <message>
            <source>inclination 42 deviation 23</source>
            <translation>inclinaison 42 déviation 23</translation>
        </message>
        <message>
            <source>inclination 37.2 deviation 8.7</source>
            <translation>inclinaison 37.2 déviation 8.7</translation>
        </message>
        <message>
            <source>inclination 35 deviation 18</source>
            <translation>inclinaison 35 déviation 18</translation>
        </message>
        <message>
            <source>tau 30 phi 10</source>
            <translation>tau 30 phi 10</translation>
        </message>
        <message>
            <source>tau 30 phi 20</source>
            <translation>tau 30 phi 20</translation>
        </message>
        <message>
            <source>tau 30 phi 30</source>
            <translation>tau 30 phi 30</translation>
        </message>
        <message>
            <source>tau 35 phi 30</source>
            <translation>tau 35 phi 30</translation>
        </message>
        <message>
            <source>shank angle to vertical, deg</source>
            <translation>angle du tibia par rapport à la verticale, deg</translation>
        </message>
        <message>
            <source>slope, deg/cm</source>
            <translation>pente, deg/cm</translation>
        </message>
        <message>
            <source>cm</source>
            <translation>cm</translation>
        </message>
        <message>
            <source>shank angle, deg</source>
            <translation>angle du tibia, deg</translation>
        </message>
        <message>
            <source>deg</source>
            <translation>deg</translation>
        </message>
        <message>
            <source>tibial IR, deg</source>
            <translation>rotation interne du tibia, deg</translation>
        </message>
        <message>
            <source>tibial rotation per deg tilt</source>
            <translation>rotation du tibia par deg d’inclinaison</translation>
        </message>
        <message>
            <source>pelvic anterior tilt, deg</source>
            <translation>antéversion du bassin, deg</translation>
        </message>
        <message>
            <source>lateral pelvic tilt, deg (magnitude)</source>
            <translation>inclinaison latérale du bassin, deg (valeur absolue)</translation>
        </message>
        <message>
            <source>hip IR, deg</source>
            <translation>rotation interne de la hanche, deg</translation>
        </message>
        <message>
            <source>contralateral pelvic drop, deg</source>
            <translation>chute controlatérale du bassin, deg</translation>
        </message>
        <message>
            <source>knee flexion, deg (sign)</source>
            <translation>flexion du genou, deg (signe)</translation>
        </message>
        <message>
            <source>medial knee displacement, mm (sign)</source>
            <translation>déplacement médial du genou, mm (signe)</translation>
        </message>
        <message>
            <source>true knee abduction, deg</source>
            <translation>abduction vraie du genou, deg</translation>
        </message>
        <message>
            <source>FPPA per deg talocrural DF lost</source>
            <translation>FPPA par deg perdu de flexion dorsale talo-crurale</translation>
        </message>
        <message>
            <source>change of least knee flexion, deg (extension -)</source>
            <translation>changement de la flexion minimale du genou, deg (extension -)</translation>
        </message>
        <message>
            <source>change of peak varus moment, Nm/kg</source>
            <translation>changement du moment maximal en varus, Nm/kg</translation>
        </message>
        <message>
            <source>hip adduction, deg</source>
            <translation>adduction de la hanche, deg</translation>
        </message>
        <message>
            <source>knee rotation, deg (ER -)</source>
            <translation>rotation du genou, deg (rotation externe -)</translation>
        </message>
        <message>
            <source>peak talocrural DF, deg</source>
            <translation>flexion dorsale talo-crurale maximale, deg</translation>
        </message>
        <message>
            <source>FPPA, deg</source>
            <translation>FPPA, deg</translation>
        </message>
        <message>
            <source>knee-in distance, mm</source>
            <translation>distance du genou en dedans, mm</translation>
        </message>
        <message>
            <source>heel rise, deg (&lt; 1 = feasible)</source>
            <translation>lever du talon, deg (&lt; 1 = réalisable)</translation>
        </message>
        <message>
            <source>heel rise, deg (&gt; 1 = infeasible)</source>
            <translation>lever du talon, deg (&gt; 1 = irréalisable)</translation>
        </message>
        <message>
            <source>COP shift, mm (back -)</source>
            <translation>déplacement du centre de pression, mm (arrière -)</translation>
        </message>
        <message>
            <source>largest |true knee abduction|, deg</source>
            <translation>plus grande |abduction vraie du genou|, deg</translation>
        </message>
        <message>
            <source>apparent DF, deg</source>
            <translation>flexion dorsale apparente, deg</translation>
        </message>
        <message>
            <source>rearfoot eversion, deg</source>
            <translation>éversion de l’arrière-pied, deg</translation>
        </message>
        <message>
            <source>FPPA, deg (sign)</source>
            <translation>FPPA, deg (signe)</translation>
        </message>
        <message>
            <source>knee flexion, deg</source>
            <translation>flexion du genou, deg</translation>
        </message>
        <message>
            <source>talocrural DF, deg</source>
            <translation>flexion dorsale talo-crurale, deg</translation>
        </message>
        <message>
            <source>tibial IR per EV</source>
            <translation>rotation interne du tibia par éversion</translation>
        </message>
        <message>
            <source>DF needed, deg</source>
            <translation>flexion dorsale nécessaire, deg</translation>
        </message>
        <message>
            <source>1.4-2.0 (derived)</source>
            <translation>1.4-2.0 (dérivé)</translation>
        </message>
        <message>
            <source>0 (no gain)</source>
            <translation>0 (aucun gain)</translation>
        </message>
        <message>
            <source>decrease</source>
            <translation>diminution</translation>
        </message>
        <message>
            <source>increase, ES 2.92</source>
            <translation>augmentation, ES 2.92</translation>
        </message>
        <message>
            <source>small increase, ES 0.21</source>
            <translation>faible augmentation, ES 0.21</translation>
        </message>
        <message>
            <source>about +1 SD, d=1.2</source>
            <translation>environ +1 écart-type, d=1.2</translation>
        </message>
        <message>
            <source>decrease (p=.008)</source>
            <translation>diminution (p=.008)</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>aucun changement</translation>
        </message>
        <message>
            <source>slight rise (n.s.)</source>
            <translation>légère hausse (n.s.)</translation>
        </message>
        <message>
            <source>more ER, r=-.39</source>
            <translation>plus de rotation externe, r=-.39</translation>
        </message>
        <message>
            <source>more, r=-.26</source>
            <translation>davantage, r=-.26</translation>
        </message>
        <message>
            <source>-8.3 (upper bound)</source>
            <translation>-8.3 (borne supérieure)</translation>
        </message>
        <message>
            <source>13 of 13 could</source>
            <translation>13 sur 13 y arrivaient</translation>
        </message>
        <message>
            <source>0 of 9 could</source>
            <translation>0 sur 9 y arrivaient</translation>
        </message>
        <message>
            <source>backward, r=.718</source>
            <translation>vers l’arrière, r=.718</translation>
        </message>
        <message>
            <source>decrease expected</source>
            <translation>diminution attendue</translation>
        </message>
        <message>
            <source>increase</source>
            <translation>augmentation</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>inchangé</translation>
        </message>
        <message>
            <source>Derived by plane geometry from shank, foot and knee size; no study prints the slope.</source>
            <translation>Dérivé par géométrie plane des dimensions du tibia, du pied et du genou ; aucune étude ne publie la pente.</translation>
        </message>
        <message>
            <source>Miss: no mechanism couples the femur's internal rotation to pelvic tilt.</source>
            <translation>Manqué : aucun mécanisme ne couple la rotation interne du fémur à l’antéversion du bassin.</translation>
        </message>
        <message>
            <source>Miss: a wedge shortens the leg by less than 1 mm, and nothing else tilts the pelvis sideways.</source>
            <translation>Manqué : un coin raccourcit la jambe de moins de 1 mm, et rien d’autre n’incline le bassin sur le côté.</translation>
        </message>
        <message>
            <source>Miss: right direction, too weak. The angle of the insole is assumed; it is modelled as a tilted floor.</source>
            <translation>Manqué : sens correct, effet trop faible. L’angle de la semelle est supposé ; elle est modélisée comme un sol incliné.</translation>
        </message>
        <message>
            <source>Miss: leg shortening by a wedge is under 1 mm, and no mechanism couples the femur's rotation to the pelvis.</source>
            <translation>Manqué : le raccourcissement de la jambe par un coin est de moins de 1 mm, et aucun mécanisme ne couple la rotation du fémur au bassin.</translation>
        </message>
        <message>
            <source>Sign only; an effect size of .81 suggests several degrees.</source>
            <translation>Signe seulement ; une taille d’effet de .81 suggère plusieurs degrés.</translation>
        </message>
        <message>
            <source>Sign and a wide band; the mean in mm was not found.</source>
            <translation>Signe et plage large ; la moyenne en mm n’a pas été trouvée.</translation>
        </message>
        <message>
            <source>The study is of landings; the ratio is 1.4 deg of valgus for 3 deg of dorsiflexion lost.</source>
            <translation>L’étude porte sur des réceptions de saut ; le rapport est de 1.4 deg de valgus pour 3 deg de flexion dorsale perdus.</translation>
        </message>
        <message>
            <source>Miss: the ground reaction is vertical and the track of the mass centre prescribed, so the moment hardly changes.</source>
            <translation>Manqué : la réaction du sol est verticale et le trajet du centre de masse imposé ; le moment change donc à peine.</translation>
        </message>
        <message>
            <source>The band is a judgement from an effect size of 1.2.</source>
            <translation>La plage est notre estimation d’après une taille d’effet de 1.2.</translation>
        </message>
        <message>
            <source>The band is a judgement; the model's change is not zero.</source>
            <translation>La plage est notre estimation ; le changement du modèle n’est pas nul.</translation>
        </message>
        <message>
            <source>Miss: a heel lift lowers the hip's internal rotation in the model, but not in the study.</source>
            <translation>Manqué : une talonnette réduit la rotation interne de la hanche dans le modèle, mais pas dans l’étude.</translation>
        </message>
        <message>
            <source>Miss: right sign, negligible size in the mixed strategy.</source>
            <translation>Manqué : signe correct, ampleur négligeable dans la stratégie mixte.</translation>
        </message>
        <message>
            <source>Holds by construction: turning out rotates the tibia outwards by definition.</source>
            <translation>Vrai par construction : tourner le pied en dehors entraîne le tibia en rotation externe, par définition.</translation>
        </message>
        <message>
            <source>Miss: walking has a prescribed lateral path of the mass centre, so hip adduction cannot change.</source>
            <translation>Manqué : à la marche, le trajet latéral du centre de masse est imposé ; l’adduction de la hanche ne peut donc pas changer.</translation>
        </message>
        <message>
            <source>In view when foot_type was scaled.</source>
            <translation>Pris en compte pour l’échelle de foot_type.</translation>
        </message>
        <message>
            <source>Low edge of the band; in view when foot_type was scaled.</source>
            <translation>Bord inférieur de la plage ; pris en compte pour l’échelle de foot_type.</translation>
        </message>
        <message>
            <source>Miss: the model's insole is calibrated to nothing; it agrees with Mills 2010 and not with this uncontrolled 2-D study of 20.</source>
            <translation>Manqué : la semelle du modèle n’est calibrée sur rien ; elle concorde avec Mills 2010 et non avec cette étude 2-D non contrôlée de 20 personnes.</translation>
        </message>
        <message>
            <source>The unloaded reading is taken as the limit - 16 deg.</source>
            <translation>La valeur sans charge est prise comme la limite - 16 deg.</translation>
        </message>
        <message>
            <source>The unloaded reading is taken as the limit - 16 deg; marginal (3.1 deg at a limit of 22).</source>
            <translation>La valeur sans charge est prise comme la limite - 16 deg ; juste à la marge (3.1 deg à une limite de 22).</translation>
        </message>
        <message>
            <source>Checks the fit of the knee path; holds by construction.</source>
            <translation>Vérifie l’ajustement du trajet du genou ; vrai par construction.</translation>
        </message>
        <message>
            <source>Miss: when pronation is blocked the midfoot takes over, so the lunge loses little.</source>
            <translation>Manqué : quand la pronation est bloquée, le médio-pied prend le relais ; la fente perd donc peu.</translation>
        </message>
        <message>
            <source>Only the direction is expected from the literature; the band is a judgement.</source>
            <translation>La littérature ne laisse attendre que le sens du changement ; la plage est notre estimation.</translation>
        </message>
        <message>
            <source>hip_control was scaled on this: halving the abductors should change little.</source>
            <translation>hip_control a été mis à l’échelle sur ce résultat : réduire de moitié les abducteurs devrait peu changer.</translation>
        </message>
        <message>
            <source>Exact geometry; holds by construction.</source>
            <translation>Géométrie exacte ; vrai par construction.</translation>
        </message>
        <message>
            <source>Calatayud 2015: 11.7 +- 4.1 cm, n = 26; Gohil 2022: 14.2 +- 3.0 cm</source>
            <translation>Calatayud 2015 : 11.7 +- 4.1 cm, n = 26 ; Gohil 2022 : 14.2 +- 3.0 cm</translation>
        </message>
        <message>
            <source>Baumbach 2014: 39 deg [36-42], loaded, knee bent, n = 20</source>
            <translation>Baumbach 2014 : 39 degrés [36-42], en charge, genou fléchi, n = 20</translation>
        </message>
        <message>
            <source>Ota 2014: 13.7 +- 4.8 deg, n = 30</source>
            <translation>Ota 2014 : 13.7 +- 4.8 degrés, n = 30</translation>
        </message>
        <message>
            <source>textbook range for running</source>
            <translation>intervalle des manuels pour la course</translation>
        </message>
        <message>
            <source>Hemmerich 2006: 38.5 +- 5.9 deg in a full squat, heels down</source>
            <translation>Hemmerich 2006 : 38.5 +- 5.9 degrés en accroupissement complet, talons au sol</translation>
        </message>
        <message>
            <source>Ota 2014: .48 +- .17 Nm/kg, n = 30</source>
            <translation>Ota 2014 : .48 +- .17 Nm/kg, n = 30</translation>
        </message>
        <message>
            <source>Kim 2021: 174.5 +- 5.5 deg where 180 is straight, feet not pronated, n = 15</source>
            <translation>Kim 2021 : 174.5 +- 5.5 degrés, où 180 est droit, pieds non pronés, n = 15</translation>
        </message>
        <message>
            <source>Youdas 2007: pelvis on femur 83 +- 3 deg, n = 90; 90 less that</source>
            <translation>Youdas 2007 : bassin sur fémur 83 +- 3 degrés, n = 90 ; 90 moins cette valeur</translation>
        </message>
        <message>
            <source>Heesterbeek 2008: valgus 2.3 to 2.5, varus 2.8 to 3.1 deg under 15 Nm, n = 30</source>
            <translation>Heesterbeek 2008 : valgus 2.3 à 2.5, varus 2.8 à 3.1 degrés sous 15 Nm, n = 30</translation>
        </message>
        <message>
            <source>Inman 1976: SD 9 deg, range 20.5 to 68.5</source>
            <translation>Inman 1976 : ET 9 degrés, étendue 20.5 à 68.5</translation>
        </message>
        <message>
            <source>Inman 1976: SD 11 deg, range 4 to 47; mean Manter 1941</source>
            <translation>Inman 1976 : ET 11 degrés, étendue 4 à 47 ; moyenne de Manter 1941</translation>
        </message>
        <message>
            <source>a judgement of how far thigh-foot angles differ</source>
            <translation>une estimation de la dispersion de l’angle cuisse-pied</translation>
        </message>
        <message>
            <source>standard error of the wall test, tape .4 to .6 cm and inclinometer 1.3 to 1.4 deg: Konor 2012</source>
            <translation>erreur type du test au mur, ruban .4 à .6 cm et inclinomètre 1.3 à 1.4 degré : Konor 2012</translation>
        </message>
        <message>
            <source>a judgement: nobody has measured these springs</source>
            <translation>une estimation : personne n’a mesuré ces ressorts</translation>
        </message>
        <message>
            <source>solved here; every coefficient is in the Evidence panel</source>
            <translation>résolu ici ; chaque coefficient est dans le volet Preuves</translation>
        </message>
        <message>
            <source>claims, not measurements</source>
            <translation>des affirmations, pas des mesures</translation>
        </message>
        <message>
            <source>a hypothesis</source>
            <translation>une hypothèse</translation>
        </message>
        <message>
            <source>derived; see I2 in the Evidence panel</source>
            <translation>dérivé ; voir I2 dans le volet Preuves</translation>
        </message>
        <message>
            <source>2-D, no control group</source>
            <translation>2-D, sans groupe témoin</translation>
        </message>
        <message>
            <source>17 studies, definitions of valgus differ</source>
            <translation>17 études ; les définitions du valgus diffèrent</translation>
        </message>
        <message>
            <source>12 studies of the knee-to-wall test</source>
            <translation>12 études du test genou-mur</translation>
        </message>
        <message>
            <source>only the title was read</source>
            <translation>seul le titre a été lu</translation>
        </message>
        <message>
            <source>dancers' turnout</source>
            <translation>l’en-dehors des danseurs</translation>
        </message>
        <message>
            <source>117 women with kneecap pain; no difference between three mobilisations</source>
            <translation>117 femmes souffrant de la rotule ; pas de différence entre trois mobilisations</translation>
        </message>
        <message>
            <source>textbook knowledge, not read again</source>
            <translation>savoir de manuel, non relu</translation>
        </message>
        <message>
            <source>unsure, not used for validation</source>
            <translation>incertain, non utilisé pour la validation</translation>
        </message>
        <message>
            <source>before and after, no control group</source>
            <translation>avant et après, sans groupe témoin</translation>
        </message>
        <message>
            <source>375 bones</source>
            <translation>375 os</translation>
        </message>
        <message>
            <source>The model of this program (docs/01-model.md)</source>
            <translation>Le modèle de ce programme (docs/01-model.md)</translation>
        </message>
        <message>
            <source>The five clinic articles that the lessons start from</source>
            <translation>Les cinq articles cliniques dont partent les leçons</translation>
        </message>
        <message>
            <source>No published number found</source>
            <translation>Aucun chiffre publié trouvé</translation>
        </message>
        <message>
            <source>Geometry of a turned-out foot: atan(tan(tilt) cos(toe-out))</source>
            <translation>Géométrie d’un pied tourné vers l’extérieur : atan(tan(tilt) cos(toe-out))</translation>
        </message>
        <message>
            <source>Movement retraining in women with patellofemoral pain, PMC7274868</source>
            <translation>Rééducation du mouvement chez des femmes souffrant d’un syndrome fémoropatellaire, PMC7274868</translation>
        </message>
        <message>
            <source>Silfverskiöld test</source>
            <translation>test de Silfverskiöld</translation>
        </message>
        <message>
            <source>Calatayud 2015 (geometry)</source>
            <translation>Calatayud 2015 (géométrie)</translation>
        </message>
        <message>
            <source>Ota 2014 free walking</source>
            <translation>Ota 2014, marche libre</translation>
        </message>
        <message>
            <source>Youdas 2007 / sec. 5</source>
            <translation>Youdas 2007 / sect. 5</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>identité</translation>
        </message>
    </context>
</TS>
