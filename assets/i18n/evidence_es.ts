<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Evidence</name>
        <message>
            <source>hip to knee centre, part of height</source>
            <translation>centro de la cadera a centro de la rodilla, proporción de la estatura</translation>
        </message>
        <message>
            <source>knee to ankle centre, part of height</source>
            <translation>centro de la rodilla a centro del tobillo, proporción de la estatura</translation>
        </message>
        <message>
            <source>floor to ankle centre, part of height</source>
            <translation>suelo a centro del tobillo, proporción de la estatura</translation>
        </message>
        <message>
            <source>heel to toe, part of height</source>
            <translation>talón a dedos, proporción de la estatura</translation>
        </message>
        <message>
            <source>mid-line to hip centre, part of height</source>
            <translation>línea media a centro de la cadera, proporción de la estatura</translation>
        </message>
        <message>
            <source>mid hip to the mass centre of head, arms and trunk, part of height</source>
            <translation>punto medio de las caderas al centro de masa de cabeza, brazos y tronco, proporción de la estatura</translation>
        </message>
        <message>
            <source>how much wider than the hips the feet stand, each side</source>
            <translation>cuánto más separados que las caderas están los pies, a cada lado</translation>
        </message>
        <message>
            <source>knee centre to the front of the kneecap, part of height</source>
            <translation>centro de la rodilla a la cara anterior de la rótula, proporción de la estatura</translation>
        </message>
        <message>
            <source>mass of the body that stiffnesses are given for</source>
            <translation>masa del cuerpo para el que se dan las rigideces</translation>
        </message>
        <message>
            <source>height of the body that stiffnesses and points are given for</source>
            <translation>estatura del cuerpo para el que se dan las rigideces y los puntos</translation>
        </message>
        <message>
            <source>weight of every mass</source>
            <translation>peso de cada masa</translation>
        </message>
        <message>
            <source>mass fraction of a foot</source>
            <translation>fracción de masa de un pie</translation>
        </message>
        <message>
            <source>mass fraction of a shank</source>
            <translation>fracción de masa de una pierna (rodilla a tobillo)</translation>
        </message>
        <message>
            <source>mass fraction of a thigh</source>
            <translation>fracción de masa de un muslo</translation>
        </message>
        <message>
            <source>mass fraction of head, arms and trunk</source>
            <translation>fracción de masa de cabeza, brazos y tronco</translation>
        </message>
        <message>
            <source>mass fraction of a whole leg</source>
            <translation>fracción de masa de una pierna entera</translation>
        </message>
        <message>
            <source>mass centre of thigh and shank from the proximal joint, part of length</source>
            <translation>centro de masa del muslo y de la pierna (rodilla a tobillo) desde la articulación proximal, proporción de la longitud</translation>
        </message>
        <message>
            <source>heel contact on the foot's axis</source>
            <translation>contacto del talón sobre el eje del pie</translation>
        </message>
        <message>
            <source>line of the toe joints on the foot's axis</source>
            <translation>línea de las articulaciones de los dedos sobre el eje del pie</translation>
        </message>
        <message>
            <source>tip of the second toe</source>
            <translation>punta del segundo dedo</translation>
        </message>
        <message>
            <source>mass centre of the foot, forward</source>
            <translation>centro de masa del pie, hacia delante</translation>
        </message>
        <message>
            <source>mass centre of the foot, up</source>
            <translation>centro de masa del pie, hacia arriba</translation>
        </message>
        <message>
            <source>from heel contact to where the talus sits, forward</source>
            <translation>del contacto del talón al asiento del astrágalo, hacia delante</translation>
        </message>
        <message>
            <source>from heel contact to where the talus sits, up</source>
            <translation>del contacto del talón al asiento del astrágalo, hacia arriba</translation>
        </message>
        <message>
            <source>from where the talus sits to the ankle centre, forward</source>
            <translation>del asiento del astrágalo al centro del tobillo, hacia delante</translation>
        </message>
        <message>
            <source>from where the talus sits to the ankle centre, up</source>
            <translation>del asiento del astrágalo al centro del tobillo, hacia arriba</translation>
        </message>
        <message>
            <source>default subtalar axis above the floor</source>
            <translation>inclinación por defecto del eje subastragalino sobre el suelo</translation>
        </message>
        <message>
            <source>default subtalar axis medial to the foot's axis</source>
            <translation>desviación medial por defecto del eje subastragalino respecto al eje del pie</translation>
        </message>
        <message>
            <source>default tibial torsion as seen at the foot</source>
            <translation>torsión tibial por defecto, vista en el pie</translation>
        </message>
        <message>
            <source>a point of the tissue's path, from its upper end; forward (x), up (y), to the side (z)</source>
            <translation>punto del recorrido del tejido, desde su extremo superior; hacia delante (x), hacia arriba (y), hacia el lado (z)</translation>
        </message>
        <message>
            <source>length of plantar fascia taken up per radian of heel rise, at a height of 1.72 m</source>
            <translation>longitud de fascia plantar que se recoge por radián de elevación del talón, con una estatura de 1.72 m</translation>
        </message>
        <message>
            <source>talocrural axis in the talus, forward</source>
            <translation>eje tibioastragalino en el astrágalo, hacia delante</translation>
        </message>
        <message>
            <source>talocrural axis in the talus, up</source>
            <translation>eje tibioastragalino en el astrágalo, hacia arriba</translation>
        </message>
        <message>
            <source>talocrural axis in the talus, to the side</source>
            <translation>eje tibioastragalino en el astrágalo, hacia el lado</translation>
        </message>
        <message>
            <source>axis about which the arch flattens, above the horizontal</source>
            <translation>eje sobre el que se aplana el arco, por encima de la horizontal</translation>
        </message>
        <message>
            <source>neutral flattening of the arch per subtalar pronation</source>
            <translation>aplanamiento neutro del arco por pronación subastragalina</translation>
        </message>
        <message>
            <source>neutral pelvic tilt per forward lean of the trunk</source>
            <translation>inclinación neutra de la pelvis por inclinación del tronco hacia delante</translation>
        </message>
        <message>
            <source>neutral hip flexion per knee flexion</source>
            <translation>flexión neutra de cadera por flexión de rodilla</translation>
        </message>
        <message>
            <source>share of the passive knee rotation path that the loaded knee follows</source>
            <translation>parte del recorrido pasivo de rotación de la rodilla que sigue la rodilla en carga</translation>
        </message>
        <message>
            <source>tibial rotation that bending the knee brings in the end; error of the fit .2 deg</source>
            <translation>rotación final de la tibia que produce la flexión de rodilla; error del ajuste .2 deg</translation>
        </message>
        <message>
            <source>knee flexion over which that rotation comes</source>
            <translation>flexión de rodilla a lo largo de la cual aparece esa rotación</translation>
        </message>
        <message>
            <source>greatest adduction that bending the knee brings; error of the fit .4 deg</source>
            <translation>aducción máxima que produce la flexión de rodilla; error del ajuste .4 deg</translation>
        </message>
        <message>
            <source>knee flexion at that greatest adduction</source>
            <translation>flexión de rodilla en esa aducción máxima</translation>
        </message>
        <message>
            <source>knee flexion at which the gastrocnemius is half relieved</source>
            <translation>flexión de rodilla a la que el gastrocnemio está liberado a medias</translation>
        </message>
        <message>
            <source>knee flexion over which the gastrocnemius is relieved</source>
            <translation>flexión de rodilla a lo largo de la cual se libera el gastrocnemio</translation>
        </message>
        <message>
            <source>body weight carried by one leg of two</source>
            <translation>peso corporal que soporta una de las dos piernas</translation>
        </message>
        <message>
            <source>how much the wanted knee flexion is insisted on</source>
            <translation>firmeza con que se mantiene la flexión de rodilla deseada</translation>
        </message>
        <message>
            <source>wanted place of the mass centre before the ankle</source>
            <translation>posición deseada del centro de masa por delante del tobillo</translation>
        </message>
        <message>
            <source>resting hip adduction unless both legs carry</source>
            <translation>aducción de cadera en reposo, salvo si cargan ambas piernas</translation>
        </message>
        <message>
            <source>wanted lean of the trunk per wanted knee flexion in both squats</source>
            <translation>inclinación deseada del tronco por flexión de rodilla deseada en ambas sentadillas</translation>
        </message>
        <message>
            <source>mass centre of the free leg under its hip, part of height</source>
            <translation>centro de masa de la pierna libre por debajo de su cadera, proporción de la estatura</translation>
        </message>
        <message>
            <source>wanted knee flexion in quiet standing</source>
            <translation>flexión de rodilla deseada en bipedestación tranquila</translation>
        </message>
        <message>
            <source>wanted knee flexion at the deepest</source>
            <translation>flexión de rodilla deseada en el punto más bajo</translation>
        </message>
        <message>
            <source>how much this depth is insisted on</source>
            <translation>firmeza con que se mantiene esta profundidad</translation>
        </message>
        <message>
            <source>dorsiflexion planned for at the deepest</source>
            <translation>dorsiflexión prevista en el punto más bajo</translation>
        </message>
        <message>
            <source>how the planned dorsiflexion grows with the squared phase</source>
            <translation>cómo crece la dorsiflexión prevista con el cuadrado de la fase</translation>
        </message>
        <message>
            <source>keeps that growth smooth at the start</source>
            <translation>mantiene suave ese crecimiento al inicio</translation>
        </message>
        <message>
            <source>resting hip adduction at the deepest</source>
            <translation>aducción de cadera en reposo en el punto más bajo</translation>
        </message>
        <message>
            <source>resting hip rotation at the deepest</source>
            <translation>rotación de cadera en reposo en el punto más bajo</translation>
        </message>
        <message>
            <source>dorsiflexion planned for at the deepest, single-leg squat and step down</source>
            <translation>dorsiflexión prevista en el punto más bajo, sentadilla con una pierna y bajar un escalón</translation>
        </message>
        <message>
            <source>free leg's mass centre before its hip</source>
            <translation>centro de masa de la pierna libre por delante de su cadera</translation>
        </message>
        <message>
            <source>weak hold on the knee: the step sets the depth</source>
            <translation>la rodilla se mantiene con poca firmeza: la profundidad la marca el escalón</translation>
        </message>
        <message>
            <source>how far the hip is down at the start of the step, part of the leg's length</source>
            <translation>cuánto ha bajado la cadera al inicio del escalón, proporción de la longitud de la pierna</translation>
        </message>
        <message>
            <source>body weight carried by the front leg</source>
            <translation>peso corporal que soporta la pierna de delante</translation>
        </message>
        <message>
            <source>intended centre of pressure before the ankle</source>
            <translation>centro de presión pretendido, por delante del tobillo</translation>
        </message>
        <message>
            <source>dorsiflexion planned for with the toes at the wall</source>
            <translation>dorsiflexión prevista con los dedos en la pared</translation>
        </message>
        <message>
            <source>what each metre of distance adds to it</source>
            <translation>lo que le añade cada metro de distancia</translation>
        </message>
        <message>
            <source>wanted lean of the trunk</source>
            <translation>inclinación deseada del tronco</translation>
        </message>
        <message>
            <source>wanted knee flexion in mid-stance</source>
            <translation>flexión de rodilla deseada en el apoyo medio</translation>
        </message>
        <message>
            <source>what early stance adds to it</source>
            <translation>lo que le añade el apoyo inicial</translation>
        </message>
        <message>
            <source>phase over which that fades</source>
            <translation>fase a lo largo de la cual se desvanece</translation>
        </message>
        <message>
            <source>what push-off adds to it</source>
            <translation>lo que le añade el impulso</translation>
        </message>
        <message>
            <source>phase at which half of that is there</source>
            <translation>fase en la que está presente la mitad</translation>
        </message>
        <message>
            <source>phase over which it comes</source>
            <translation>fase a lo largo de la cual aparece</translation>
        </message>
        <message>
            <source>mass centre before the ankle at foot flat</source>
            <translation>centro de masa por delante del tobillo con el pie apoyado</translation>
        </message>
        <message>
            <source>its way forward until push-off</source>
            <translation>su avance hasta el impulso</translation>
        </message>
        <message>
            <source>wanted place of the mass centre sideways</source>
            <translation>posición lateral deseada del centro de masa</translation>
        </message>
        <message>
            <source>dorsiflexion planned for at foot flat</source>
            <translation>dorsiflexión prevista con el pie apoyado</translation>
        </message>
        <message>
            <source>what is added to it until push-off</source>
            <translation>lo que se le añade hasta el impulso</translation>
        </message>
        <message>
            <source>what mid-stance adds to the body weight carried</source>
            <translation>lo que el apoyo medio añade al peso corporal soportado</translation>
        </message>
        <message>
            <source>wanted knee flexion at foot strike</source>
            <translation>flexión de rodilla deseada en el contacto del pie</translation>
        </message>
        <message>
            <source>what mid-stance adds to it</source>
            <translation>lo que le añade el apoyo medio</translation>
        </message>
        <message>
            <source>mass centre before the ankle at foot strike</source>
            <translation>centro de masa por delante del tobillo en el contacto del pie</translation>
        </message>
        <message>
            <source>its way forward until toe-off</source>
            <translation>su avance hasta el despegue</translation>
        </message>
        <message>
            <source>dorsiflexion planned for in mid-stance</source>
            <translation>dorsiflexión prevista en el apoyo medio</translation>
        </message>
        <message>
            <source>dorsiflexion limit of a free ankle, under load</source>
            <translation>límite de dorsiflexión de un tobillo libre, en carga</translation>
        </message>
        <message>
            <source>default dorsiflexion limit under load, knee bent</source>
            <translation>límite de dorsiflexión por defecto en carga, rodilla flexionada</translation>
        </message>
        <message>
            <source>default end of the rearfoot's eversion</source>
            <translation>fin por defecto del rango de eversión del retropié</translation>
        </message>
        <message>
            <source>default end of the knee's rotation off its path</source>
            <translation>fin por defecto del rango de rotación de la rodilla fuera de su recorrido</translation>
        </message>
        <message>
            <source>default toe-out by habit</source>
            <translation>rotación externa del pie por hábito, valor por defecto</translation>
        </message>
        <message>
            <source>holds the foot at the toe-out it was placed with</source>
            <translation>mantiene el pie en la rotación externa con que se apoyó</translation>
        </message>
        <message>
            <source>softness of the anticipated lack of dorsiflexion that turns the foot out</source>
            <translation>anchura de transición de la falta anticipada de dorsiflexión que gira el pie hacia fuera</translation>
        </message>
        <message>
            <source>rearfoot roll against the forefoot</source>
            <translation>inclinación del retropié respecto al antepié</translation>
        </message>
        <message>
            <source>rearfoot roll against what lies under the heel</source>
            <translation>inclinación del retropié respecto a lo que hay bajo el talón</translation>
        </message>
        <message>
            <source>subtalar pronation</source>
            <translation>pronación subastragalina</translation>
        </message>
        <message>
            <source>flattening of the arch</source>
            <translation>aplanamiento del arco</translation>
        </message>
        <message>
            <source>share of the arch's stiffness that a flat foot lacks</source>
            <translation>parte de la rigidez del arco que le falta a un pie plano</translation>
        </message>
        <message>
            <source>neutral pronation of a flat foot</source>
            <translation>pronación neutra de un pie plano</translation>
        </message>
        <message>
            <source>neutral eversion of a flat foot</source>
            <translation>eversión neutra de un pie plano</translation>
        </message>
        <message>
            <source>neutral supination per angle of a medial post</source>
            <translation>supinación neutra por ángulo de posteo medial</translation>
        </message>
        <message>
            <source>neutral rise of the arch per angle of a medial post</source>
            <translation>elevación neutra del arco por ángulo de posteo medial</translation>
        </message>
        <message>
            <source>lever of the body weight that rolls the rearfoot inwards</source>
            <translation>brazo de palanca con que el peso corporal inclina el retropié hacia dentro</translation>
        </message>
        <message>
            <source>lever of the body weight that pronates the subtalar joint</source>
            <translation>brazo de palanca con que el peso corporal prona la articulación subastragalina</translation>
        </message>
        <message>
            <source>lever of the body weight that flattens the arch</source>
            <translation>brazo de palanca con que el peso corporal aplana el arco</translation>
        </message>
        <message>
            <source>ends of range of rearfoot, subtalar joint and arch</source>
            <translation>extremos del rango del retropié, la articulación subastragalina y el arco</translation>
        </message>
        <message>
            <source>softness of these ends</source>
            <translation>anchura de transición de estos extremos</translation>
        </message>
        <message>
            <source>end of the rearfoot's inversion</source>
            <translation>fin del rango de inversión del retropié</translation>
        </message>
        <message>
            <source>end of subtalar pronation, beyond the eversion limit</source>
            <translation>fin del rango de pronación subastragalina, más allá del límite de eversión</translation>
        </message>
        <message>
            <source>end of subtalar supination</source>
            <translation>fin del rango de supinación subastragalina</translation>
        </message>
        <message>
            <source>end of the arch's flattening</source>
            <translation>fin del rango de aplanamiento del arco</translation>
        </message>
        <message>
            <source>share of the foot's stiffness left without foot control</source>
            <translation>parte de la rigidez del pie que queda sin control del pie</translation>
        </message>
        <message>
            <source>share of the foot's stiffness that foot control brings</source>
            <translation>parte de la rigidez del pie que aporta el control del pie</translation>
        </message>
        <message>
            <source>share of the foot's stiffness lost without dorsiflexors</source>
            <translation>parte de la rigidez del pie que se pierde sin dorsiflexores</translation>
        </message>
        <message>
            <source>talocrural joint within its range</source>
            <translation>articulación tibioastragalina dentro de su rango</translation>
        </message>
        <message>
            <source>hard end-feel of the talocrural joint</source>
            <translation>sensación final dura de la articulación tibioastragalina</translation>
        </message>
        <message>
            <source>softness of the hard end-feel</source>
            <translation>anchura de transición de la sensación final dura</translation>
        </message>
        <message>
            <source>soft end-feel of soleus and gastrocnemius</source>
            <translation>sensación final blanda de sóleo y gastrocnemio</translation>
        </message>
        <message>
            <source>softness of the soft end-feel</source>
            <translation>anchura de transición de la sensación final blanda</translation>
        </message>
        <message>
            <source>where a healthy gastrocnemius stops dorsiflexion, knee straight</source>
            <translation>dónde frena la dorsiflexión un gastrocnemio sano, rodilla extendida</translation>
        </message>
        <message>
            <source>the most that a long gastrocnemius allows, knee straight</source>
            <translation>lo máximo que permite un gastrocnemio largo, rodilla extendida</translation>
        </message>
        <message>
            <source>where the gastrocnemius stops dorsiflexion, knee bent</source>
            <translation>dónde frena la dorsiflexión el gastrocnemio, rodilla flexionada</translation>
        </message>
        <message>
            <source>dorsiflexion limit lost without dorsiflexors</source>
            <translation>límite de dorsiflexión que se pierde sin dorsiflexores</translation>
        </message>
        <message>
            <source>knee flexion that a lunge is planned with</source>
            <translation>flexión de rodilla con que se planifica una zancada</translation>
        </message>
        <message>
            <source>tibia off its coupled path, outwards and inwards</source>
            <translation>tibia fuera de su recorrido acoplado, hacia fuera y hacia dentro</translation>
        </message>
        <message>
            <source>what the knee is stiffer inwards</source>
            <translation>rigidez adicional de la rodilla hacia dentro</translation>
        </message>
        <message>
            <source>softness where the knee gets stiffer inwards</source>
            <translation>anchura de transición donde la rodilla se vuelve más rígida hacia dentro</translation>
        </message>
        <message>
            <source>knee in varus and valgus</source>
            <translation>rodilla en varo y valgo</translation>
        </message>
        <message>
            <source>ends of the knee's rotation and extension</source>
            <translation>extremos del rango de rotación y extensión de la rodilla</translation>
        </message>
        <message>
            <source>end of the knee's hyperextension</source>
            <translation>fin del rango de hiperextensión de la rodilla</translation>
        </message>
        <message>
            <source>hip rotation</source>
            <translation>rotación de cadera</translation>
        </message>
        <message>
            <source>hip adduction</source>
            <translation>aducción de cadera</translation>
        </message>
        <message>
            <source>hip flexion about half the knee's</source>
            <translation>flexión de cadera respecto a la mitad de la de rodilla</translation>
        </message>
        <message>
            <source>share of the hip's stiffness left without hip control</source>
            <translation>parte de la rigidez de la cadera que queda sin control de la cadera</translation>
        </message>
        <message>
            <source>share of the hip's stiffness that hip control brings</source>
            <translation>parte de la rigidez de la cadera que aporta el control de la cadera</translation>
        </message>
        <message>
            <source>lever of the body weight that turns the femur of a weak hip inwards</source>
            <translation>brazo de palanca con que el peso corporal gira hacia dentro el fémur de una cadera débil</translation>
        </message>
        <message>
            <source>lever of the body weight that adducts a weak hip</source>
            <translation>brazo de palanca con que el peso corporal aduce una cadera débil</translation>
        </message>
        <message>
            <source>ends of range of the hip</source>
            <translation>extremos del rango de la cadera</translation>
        </message>
        <message>
            <source>end of hip flexion</source>
            <translation>fin del rango de flexión de cadera</translation>
        </message>
        <message>
            <source>end of hip extension</source>
            <translation>fin del rango de extensión de cadera</translation>
        </message>
        <message>
            <source>end of the hip's internal rotation, beyond the rotation limit</source>
            <translation>fin del rango de rotación interna de la cadera, más allá del límite de rotación</translation>
        </message>
        <message>
            <source>end of the hip's external rotation</source>
            <translation>fin del rango de rotación externa de la cadera</translation>
        </message>
        <message>
            <source>the knee follows the walking line</source>
            <translation>la rodilla sigue la línea de marcha</translation>
        </message>
        <message>
            <source>pelvic obliquity</source>
            <translation>oblicuidad pélvica</translation>
        </message>
        <message>
            <source>turning of the pelvis</source>
            <translation>rotación de la pelvis</translation>
        </message>
        <message>
            <source>pelvic tilt about its share of the trunk's lean</source>
            <translation>inclinación de la pelvis respecto a su parte de la inclinación del tronco</translation>
        </message>
        <message>
            <source>share of the body weight that pulls the other side of the pelvis down</source>
            <translation>parte del peso corporal que tira hacia abajo del otro lado de la pelvis</translation>
        </message>
        <message>
            <source>share of that pull which a strong hip leaves to the springs</source>
            <translation>parte de esa tracción que una cadera fuerte deja a los muelles</translation>
        </message>
        <message>
            <source>what a hip without control leaves on top</source>
            <translation>lo que deja además una cadera sin control</translation>
        </message>
        <message>
            <source>load beyond which the pelvis is pulled down no further, body weights</source>
            <translation>carga a partir de la cual ya no se tira más de la pelvis hacia abajo, en pesos corporales</translation>
        </message>
        <message>
            <source>forward lean of the trunk</source>
            <translation>inclinación del tronco hacia delante</translation>
        </message>
        <message>
            <source>sideways lean of the trunk</source>
            <translation>inclinación lateral del tronco</translation>
        </message>
        <message>
            <source>end of the trunk's lean</source>
            <translation>fin del rango de inclinación del tronco</translation>
        </message>
        <message>
            <source>end of the trunk's forward lean</source>
            <translation>fin del rango de inclinación del tronco hacia delante</translation>
        </message>
        <message>
            <source>softness of this end</source>
            <translation>anchura de transición de este fin de rango</translation>
        </message>
        <message>
            <source>rise of the heel, beside the body weight</source>
            <translation>elevación del talón, además del peso corporal</translation>
        </message>
        <message>
            <source>how far behind the toe joints the heel's lever ends</source>
            <translation>cuánto por detrás de las articulaciones de los dedos termina el brazo de palanca del talón</translation>
        </message>
        <message>
            <source>softness of the heel's lever where it ends</source>
            <translation>anchura de transición del brazo de palanca del talón donde termina</translation>
        </message>
        <message>
            <source>the heel does not sink into the floor</source>
            <translation>el talón no se hunde en el suelo</translation>
        </message>
        <message>
            <source>softness of the heel's contact</source>
            <translation>anchura de transición del contacto del talón</translation>
        </message>
        <message>
            <source>mass centre at its place over the foot, per body weight carried</source>
            <translation>centro de masa en su sitio sobre el pie, por peso corporal soportado</translation>
        </message>
        <message>
            <source>mass centre within the foot, per body weight carried</source>
            <translation>centro de masa dentro del pie, por peso corporal soportado</translation>
        </message>
        <message>
            <source>front end of the mass centre, before the ankle</source>
            <translation>extremo anterior del centro de masa, por delante del tobillo</translation>
        </message>
        <message>
            <source>back end of the mass centre, behind the ankle</source>
            <translation>extremo posterior del centro de masa, por detrás del tobillo</translation>
        </message>
        <message>
            <source>mass centre sideways over the foot, per body weight carried</source>
            <translation>centro de masa en sentido lateral sobre el pie, por peso corporal soportado</translation>
        </message>
        <message>
            <source>hip flexion in the lunge</source>
            <translation>flexión de cadera en la zancada</translation>
        </message>
        <message>
            <source>wanted hip flexion in the lunge</source>
            <translation>flexión de cadera deseada en la zancada</translation>
        </message>
        <message>
            <source>hip over the foot in the lunge</source>
            <translation>cadera sobre el pie en la zancada</translation>
        </message>
        <message>
            <source>wanted place of the hip before the ankle</source>
            <translation>posición deseada de la cadera por delante del tobillo</translation>
        </message>
        <message>
            <source>stiffness of the foot</source>
            <translation>rigidez del pie</translation>
        </message>
        <message>
            <source>stiffness of hip rotation and of the turning of the pelvis</source>
            <translation>rigidez de la rotación de cadera y de la rotación de la pelvis</translation>
        </message>
        <message>
            <source>hold on the foot's toe-out</source>
            <translation>firmeza con que se mantiene la rotación externa del pie</translation>
        </message>
        <message>
            <source>what keeps the heel down</source>
            <translation>lo que mantiene el talón abajo</translation>
        </message>
        <message>
            <source>hold on the trunk's lean</source>
            <translation>firmeza con que se mantiene la inclinación del tronco</translation>
        </message>
        <message>
            <source>insistence on depth</source>
            <translation>firmeza con que se mantiene la profundidad</translation>
        </message>
        <message>
            <source>hold of the knee on the walking line</source>
            <translation>firmeza con que se mantiene la rodilla en la línea de marcha</translation>
        </message>
        <message>
            <source>toe-out per lacking dorsiflexion</source>
            <translation>rotación externa del pie por dorsiflexión que falta</translation>
        </message>
        <message>
            <source>dorsiflexion limit gained by calf stretching; soleus or gastrocnemius cause only</source>
            <translation>límite de dorsiflexión ganado con el estiramiento de la pantorrilla; solo con causa sóleo o gastrocnemio</translation>
        </message>
        <message>
            <source>dorsiflexion limit gained by chronic static stretching; soleus or gastrocnemius cause only</source>
            <translation>límite de dorsiflexión ganado con estiramiento estático a largo plazo; solo con causa sóleo o gastrocnemio</translation>
        </message>
        <message>
            <source>dorsiflexion limit gained by mobilisation with movement; joint cause only</source>
            <translation>límite de dorsiflexión ganado con movilización con movimiento; solo con causa articular</translation>
        </message>
        <message>
            <source>heel lift added by the remedy</source>
            <translation>alza de talón que añade el remedio</translation>
        </message>
        <message>
            <source>medial post added by the insole</source>
            <translation>posteo medial que añade la plantilla</translation>
        </message>
        <message>
            <source>medial post added by an arch support; pronated foot only</source>
            <translation>posteo medial que añade un soporte del arco; solo en pie pronado</translation>
        </message>
        <message>
            <source>foot control gained by strengthening the foot</source>
            <translation>control del pie ganado con el fortalecimiento del pie</translation>
        </message>
        <message>
            <source>hip control gained by strengthening the hip</source>
            <translation>control de la cadera ganado con el fortalecimiento de la cadera</translation>
        </message>
        <message>
            <source>hip control gained by movement retraining</source>
            <translation>control de la cadera ganado con la reeducación del movimiento</translation>
        </message>
        <message>
            <source>weight of the sagittal escape added by movement retraining</source>
            <translation>peso de la evasión sagital que añade la reeducación del movimiento</translation>
        </message>
        <message>
            <source>anterior superior iliac spine from the hip centre, forward</source>
            <translation>espina ilíaca anterosuperior desde el centro de la cadera, hacia delante</translation>
        </message>
        <message>
            <source>anterior superior iliac spine from the hip centre, up</source>
            <translation>espina ilíaca anterosuperior desde el centro de la cadera, hacia arriba</translation>
        </message>
        <message>
            <source>anterior superior iliac spine from the hip centre, to the side</source>
            <translation>espina ilíaca anterosuperior desde el centro de la cadera, hacia el lado</translation>
        </message>
        <message>
            <source>lever of the navicular's drop, part of the foot length</source>
            <translation>brazo de palanca de la caída del navicular, proporción de la longitud del pie</translation>
        </message>
        <message>
            <source>share of the sine of half the pronation in the navicular's drop</source>
            <translation>parte del seno de la mitad de la pronación en la caída del navicular</translation>
        </message>
        <message>
            <source>softness of the heel's contact in heel_rise_mm</source>
            <translation>anchura de transición del contacto del talón en heel_rise_mm</translation>
        </message>
        <message>
            <source>moment arm of the quadriceps in pf_index</source>
            <translation>brazo de momento del cuádriceps en pf_index</translation>
        </message>
        <message>
            <source>knee moment below which the quadriceps force fades in pf_index</source>
            <translation>momento de rodilla por debajo del cual se desvanece la fuerza del cuádriceps en pf_index</translation>
        </message>
        <message>
            <source>half the angle between quadriceps and patellar tendon per knee flexion</source>
            <translation>mitad del ángulo entre el cuádriceps y el tendón rotuliano por flexión de rodilla</translation>
        </message>
        <message>
            <source>half the angle between quadriceps and patellar tendon with the knee straight</source>
            <translation>mitad del ángulo entre el cuádriceps y el tendón rotuliano con la rodilla extendida</translation>
        </message>
        <message>
            <source>patellofemoral contact area with the knee straight</source>
            <translation>área de contacto femoropatelar con la rodilla extendida</translation>
        </message>
        <message>
            <source>contact area gained per degree of knee flexion</source>
            <translation>área de contacto ganada por grado de flexión de rodilla</translation>
        </message>
        <message>
            <source>patellofemoral peak pressure against the Q angle's change</source>
            <translation>presión femoropatelar máxima según el cambio del ángulo Q</translation>
        </message>
        <message>
            <source>how far the dome turns backwards per radian of dorsiflexion</source>
            <translation>cuánto gira la cúpula hacia atrás por radián de dorsiflexión</translation>
        </message>
        <message>
            <source>how far an unloaded goniometer reading, knee bent, is below the dorsiflexion limit</source>
            <translation>cuánto queda una lectura de goniómetro sin carga, rodilla flexionada, por debajo del límite de dorsiflexión</translation>
        </message>
        <message>
            <source>how far an unloaded goniometer reading, knee straight, is below the dorsiflexion limit of a gastrocnemius</source>
            <translation>cuánto queda una lectura de goniómetro sin carga, rodilla extendida, por debajo del límite de dorsiflexión de un gastrocnemio</translation>
        </message>
        <message>
            <source>end of the usual range on the unloaded scale</source>
            <translation>fin del rango habitual en la escala sin carga</translation>
        </message>
        <message>
            <source>what clinics ask of runners, on the unloaded scale</source>
            <translation>lo que las clínicas piden para correr, en la escala sin carga</translation>
        </message>
        <message>
            <source>how firmly a hand that pulls the shin follows where it wants to go</source>
            <translation>con qué firmeza una mano que tira de la tibia va adonde quiere ir</translation>
        </message>
        <message>
            <source>the most that a hand pulls the shin with</source>
            <translation>lo máximo con que una mano tira de la tibia</translation>
        </message>
        <message>
            <source>Drillis &amp; Contini 1966 / Winter 2009</source>
            <translation>Drillis &amp; Contini 1966 / Winter 2009</translation>
        </message>
        <message>
            <source>OpenSim gait2392 (Delp 1990): 83.5 mm</source>
            <translation>OpenSim gait2392 (Delp 1990): 83.5 mm</translation>
        </message>
        <message>
            <source>arms forward and low; consistent with de Leva 1996</source>
            <translation>brazos adelantados y bajos; coherente con de Leva 1996</translation>
        </message>
        <message>
            <source>a judgement without a source</source>
            <translation>estimación propia sin fuente</translation>
        </message>
        <message>
            <source>a judgement: 45 mm at a height of 1.72 m</source>
            <translation>estimación propia: 45 mm con una estatura de 1.72 m</translation>
        </message>
        <message>
            <source>standard gravity</source>
            <translation>gravedad estándar</translation>
        </message>
        <message>
            <source>Winter 2009</source>
            <translation>Winter 2009</translation>
        </message>
        <message>
            <source>a judgement after the calcaneus and toe offsets of OpenSim gait2392 (Delp 1990)</source>
            <translation>estimación propia a partir de las posiciones del calcáneo y los dedos de OpenSim gait2392 (Delp 1990)</translation>
        </message>
        <message>
            <source>calibrated here on Fischer 2018; Inman 1976: 42 +- 9 deg, OpenSim gait2392: 37.2 deg</source>
            <translation>calibrado aquí con Fischer 2018; Inman 1976: 42 +- 9 deg, OpenSim gait2392: 37.2 deg</translation>
        </message>
        <message>
            <source>Manter 1941: 16 deg; Inman 1976: 23 +- 11 deg, OpenSim gait2392: 8.7 deg</source>
            <translation>Manter 1941: 16 deg; Inman 1976: 23 +- 11 deg, OpenSim gait2392: 8.7 deg</translation>
        </message>
        <message>
            <source>the knee points forward at a toe-out of 7 deg, by definition</source>
            <translation>la rodilla apunta hacia delante con una rotación externa del pie de 7 deg, por definición</translation>
        </message>
        <message>
            <source>bony landmarks of anatomy textbooks, placed in this leg</source>
            <translation>referencias óseas de los manuales de anatomía, colocadas en esta pierna</translation>
        </message>
        <message>
            <source>OpenSim gait2392 (Delp 1990), via points left out</source>
            <translation>OpenSim gait2392 (Delp 1990), sin los puntos de paso</translation>
        </message>
        <message>
            <source>Hicks 1954 describes the windlass; the radius is a judgement</source>
            <translation>Hicks 1954 describe el mecanismo de windlass; el radio es una estimación propia</translation>
        </message>
        <message>
            <source>OpenSim gait2392 (Delp 1990); Inman 1976: 82.7 +- 3.7 deg to the shank</source>
            <translation>OpenSim gait2392 (Delp 1990); Inman 1976: 82.7 +- 3.7 deg respecto a la tibia</translation>
        </message>
        <message>
            <source>calibrated here, between a sagittal hinge and the oblique axis of Manter 1941 (52 deg up)</source>
            <translation>calibrado aquí, entre una bisagra sagital y el eje oblicuo de Manter 1941 (52 deg hacia arriba)</translation>
        </message>
        <message>
            <source>calibrated here on the published findings of that role</source>
            <translation>calibrado aquí con los hallazgos publicados usados para calibrar</translation>
        </message>
        <message>
            <source>fit of the knee spline of Walker 1988 / Rajagopal 2016, 10 to 100 deg</source>
            <translation>ajuste de la spline de rodilla de Walker 1988 / Rajagopal 2016, de 10 a 100 deg</translation>
        </message>
        <message>
            <source>Baumbach 2014: relieved by 20 deg of knee flexion</source>
            <translation>Baumbach 2014: liberado a los 20 deg de flexión de rodilla</translation>
        </message>
        <message>
            <source>a judgement: a steeper relief (2.2 deg) made the posture jump by up to 6 deg with a very short gastrocnemius</source>
            <translation>estimación propia: una liberación más brusca (2.2 deg) hacía saltar la postura hasta 6 deg con un gastrocnemio muy corto</translation>
        </message>
        <message>
            <source>both legs carry alike, by definition</source>
            <translation>ambas piernas cargan por igual, por definición</translation>
        </message>
        <message>
            <source>within 4-10 deg, Youdas 2007</source>
            <translation>dentro de 4-10 deg, Youdas 2007</translation>
        </message>
        <message>
            <source>beside 38.5 +- 5.9 deg of Hemmerich 2006</source>
            <translation>frente a 38.5 +- 5.9 deg de Hemmerich 2006</translation>
        </message>
        <message>
            <source>a straighter start comes near the singular straight leg and jumps</source>
            <translation>un inicio más extendido se acerca a la singularidad de la pierna recta y da saltos</translation>
        </message>
        <message>
            <source>calibrated here with Ota 2014 in view</source>
            <translation>calibrado aquí teniendo en cuenta Ota 2014</translation>
        </message>
        <message>
            <source>calibrated here: peak dorsiflexion in the middle of 20-30 deg</source>
            <translation>calibrado aquí: dorsiflexión máxima en el centro de 20-30 deg</translation>
        </message>
        <message>
            <source>nothing in the tasks asks for more</source>
            <translation>nada en las tareas pide más</translation>
        </message>
        <message>
            <source>calibrated here on Calatayud 2015 and Baumbach 2014</source>
            <translation>calibrado aquí con Calatayud 2015 y Baumbach 2014</translation>
        </message>
        <message>
            <source>beside 5-15 deg of textbooks</source>
            <translation>frente a 5-15 deg de los manuales</translation>
        </message>
        <message>
            <source>beside 25 deg inwards and 45 deg outwards of Zarins 1983, an upper bound</source>
            <translation>frente a 25 deg hacia dentro y 45 deg hacia fuera de Zarins 1983, cota superior</translation>
        </message>
        <message>
            <source>the knee points forward at the default tibial torsion, by definition</source>
            <translation>la rodilla apunta hacia delante con la torsión tibial por defecto, por definición</translation>
        </message>
        <message>
            <source>calibrated here on Fischer 2018 and Lundberg 1989 together</source>
            <translation>calibrado aquí con Fischer 2018 y Lundberg 1989 a la vez</translation>
        </message>
        <message>
            <source>calibrated here with Kim 2021 in view</source>
            <translation>calibrado aquí teniendo en cuenta Kim 2021</translation>
        </message>
        <message>
            <source>a hypothesis: no published effect was found</source>
            <translation>hipótesis: no se encontró ningún efecto publicado</translation>
        </message>
        <message>
            <source>calibrated here on Baumbach 2014</source>
            <translation>calibrado aquí con Baumbach 2014</translation>
        </message>
        <message>
            <source>Baumbach 2014: no gain of dorsiflexion beyond 20 deg of knee flexion</source>
            <translation>Baumbach 2014: sin ganancia de dorsiflexión más allá de 20 deg de flexión de rodilla</translation>
        </message>
        <message>
            <source>calibrated here; outwards softer than inwards as in Zarins 1983</source>
            <translation>calibrado aquí; hacia fuera más blando que hacia dentro, como en Zarins 1983</translation>
        </message>
        <message>
            <source>Heesterbeek 2008: 15 Nm give 2.5 deg at 70 deg of flexion, 6 Nm/deg</source>
            <translation>Heesterbeek 2008: 15 Nm dan 2.5 deg a 70 deg de flexión, 6 Nm/deg</translation>
        </message>
        <message>
            <source>calibrated here with Youdas 2007 in view</source>
            <translation>calibrado aquí teniendo en cuenta Youdas 2007</translation>
        </message>
        <message>
            <source>Roach &amp; Miles 1991: flexion 121 +- 13 deg</source>
            <translation>Roach &amp; Miles 1991: flexión 121 +- 13 deg</translation>
        </message>
        <message>
            <source>Roach &amp; Miles 1991: extension 19 +- 8 deg</source>
            <translation>Roach &amp; Miles 1991: extensión 19 +- 8 deg</translation>
        </message>
        <message>
            <source>35 deg by default, beside 32 +- 8 deg of Roach &amp; Miles 1991</source>
            <translation>35 deg por defecto, frente a 32 +- 8 deg de Roach &amp; Miles 1991</translation>
        </message>
        <message>
            <source>beside 32 +- 9 deg of Roach &amp; Miles 1991</source>
            <translation>frente a 32 +- 9 deg de Roach &amp; Miles 1991</translation>
        </message>
        <message>
            <source>Winter 2009: all but the stance leg's mass</source>
            <translation>Winter 2009: toda la masa salvo la de la pierna de apoyo</translation>
        </message>
        <message>
            <source>calibrated here: a strategy by definition</source>
            <translation>calibrado aquí: una estrategia por definición</translation>
        </message>
        <message>
            <source>Radford 2006: +2.07 (0.86-3.27) to +3.03 (0.31-5.75) deg, up to 6 weeks</source>
            <translation>Radford 2006: de +2.07 (0.86-3.27) a +3.03 (0.31-5.75) deg, hasta 6 semanas</translation>
        </message>
        <message>
            <source>Medeiros &amp; Martini 2018: +5.17 (4.39-5.95) deg static; PNF 4.32 (1.59-7.04)</source>
            <translation>Medeiros &amp; Martini 2018: +5.17 (4.39-5.95) deg estático; PNF 4.32 (1.59-7.04)</translation>
        </message>
        <message>
            <source>weak: about 0.5-2 cm in the wall test, +1 to 4 deg; a programme +4.1 deg (Howe 2022)</source>
            <translation>débil: unos 0.5-2 cm en la prueba de la pared, de +1 a 4 deg; un programa +4.1 deg (Howe 2022)</translation>
        </message>
        <message>
            <source>25 mm at a height of 1.72 m; Bell-Jenje 2016 used 12 and 25 mm</source>
            <translation>25 mm con una estatura de 1.72 m; Bell-Jenje 2016 usó 12 y 25 mm</translation>
        </message>
        <message>
            <source>Mills 2010: eversion -2.12 (0.72-3.53), tibial internal rotation -1.33 (0.12-2.53) deg</source>
            <translation>Mills 2010: eversión -2.12 (0.72-3.53), rotación interna de la tibia -1.33 (0.12-2.53) deg</translation>
        </message>
        <message>
            <source>Yoo 2022: 2-D frontal plane projection angle -8.3 deg, uncontrolled, n = 20; the model gives -1.4</source>
            <translation>Yoo 2022: ángulo de proyección en el plano frontal en 2-D -8.3 deg, sin grupo de control, n = 20; el modelo da -1.4</translation>
        </message>
        <message>
            <source>no number found</source>
            <translation>no se encontró ningún número</translation>
        </message>
        <message>
            <source>Willy &amp; Davis 2011: running mechanics unchanged, the trained task improves; the size is a judgement</source>
            <translation>Willy &amp; Davis 2011: mecánica de carrera sin cambio, la tarea entrenada mejora; el tamaño es una estimación propia</translation>
        </message>
        <message>
            <source>PMC7274868: frontal plane projection angle -16 deg at once, no control group; the size is a judgement</source>
            <translation>PMC7274868: ángulo de proyección en el plano frontal -16 deg al momento, sin grupo de control; el tamaño es una estimación propia</translation>
        </message>
        <message>
            <source>a judgement: sagittal strategy up, rolling in down</source>
            <translation>estimación propia: más estrategia sagital, menos inclinación hacia dentro</translation>
        </message>
        <message>
            <source>OpenSim gait2392 marker set (Delp 1990)</source>
            <translation>conjunto de marcadores de OpenSim gait2392 (Delp 1990)</translation>
        </message>
        <message>
            <source>a judgement; the measure is an estimate</source>
            <translation>estimación propia; la medida es una estimación</translation>
        </message>
        <message>
            <source>a judgement: a heel at rest reads about 1 mm</source>
            <translation>estimación propia: un talón en reposo marca alrededor de 1 mm</translation>
        </message>
        <message>
            <source>textbook knee extensor moment arm</source>
            <translation>brazo de momento del extensor de rodilla según los manuales</translation>
        </message>
        <message>
            <source>a judgement</source>
            <translation>estimación propia</translation>
        </message>
        <message>
            <source>textbook contact areas, straightened</source>
            <translation>áreas de contacto según los manuales, linealizadas</translation>
        </message>
        <message>
            <source>Huberti &amp; Hayes 1984: +45 % per 10 deg of Q angle</source>
            <translation>Huberti &amp; Hayes 1984: +45 % por 10 deg de ángulo Q</translation>
        </message>
        <message>
            <source>textbook radius of the talar dome</source>
            <translation>radio de la cúpula del astrágalo según los manuales</translation>
        </message>
        <message>
            <source>Baumbach 2014: 20 deg unloaded beside 36 deg here under load, group means</source>
            <translation>Baumbach 2014: 20 deg sin carga frente a 36 deg aquí en carga, medias de grupo</translation>
        </message>
        <message>
            <source>Baumbach 2014: 4 deg unloaded with a straight knee at the healthy default, group means</source>
            <translation>Baumbach 2014: 4 deg sin carga con la rodilla extendida en el valor sano por defecto, medias de grupo</translation>
        </message>
        <message>
            <source>the usual 0 to 20 deg of textbooks</source>
            <translation>los 0 a 20 deg habituales de los manuales</translation>
        </message>
        <message>
            <source>a claim of clinic articles</source>
            <translation>afirmación de artículos clínicos</translation>
        </message>
        <message>
            <source>weight-bearing DF test</source>
            <translation>prueba de dorsiflexión en carga</translation>
        </message>
        <message>
            <source>isolated talocrural motion</source>
            <translation>movimiento tibioastragalino aislado</translation>
        </message>
        <message>
            <source>subtalar hinge, no midfoot relief</source>
            <translation>bisagra subastragalina, sin cesión del mediopié</translation>
        </message>
        <message>
            <source>0.9 (was: landing)</source>
            <translation>0.9 (en el estudio: aterrizaje)</translation>
        </message>
        <message>
            <source>0.85, mixed</source>
            <translation>0.85, mixta</translation>
        </message>
        <message>
            <source>0.85, turn_out</source>
            <translation>0.85, pie girado (turn_out)</translation>
        </message>
        <message>
            <source>to 145 deg</source>
            <translation>hasta 145 deg</translation>
        </message>
        <message>
            <source>squats, all strategies</source>
            <translation>sentadillas, todas las estrategias</translation>
        </message>
        <message>
            <source>knee path</source>
            <translation>recorrido de la rodilla</translation>
        </message>
        <message>
            <source>max</source>
            <translation>máx.</translation>
        </message>
        <message>
            <source>subtalar hinge</source>
            <translation>bisagra subastragalina</translation>
        </message>
        <message>
            <source>toe-out</source>
            <translation>rotación externa del pie</translation>
        </message>
        <message>
            <source>distance 12 cm, toe-out 0</source>
            <translation>distancia 12 cm, rotación externa del pie 0</translation>
        </message>
        <message>
            <source>11..13 cm</source>
            <translation>11..13 cm</translation>
        </message>
        <message>
            <source>largest distance, heel down, default body</source>
            <translation>mayor distancia, talón abajo, cuerpo por defecto</translation>
        </message>
        <message>
            <source>knee straight, 30 Nm</source>
            <translation>rodilla extendida, 30 Nm</translation>
        </message>
        <message>
            <source>knee 75 deg, 30 Nm</source>
            <translation>rodilla a 75 deg, 30 Nm</translation>
        </message>
        <message>
            <source>20 deg minus 0 deg knee flexion</source>
            <translation>20 deg menos 0 deg de flexión de rodilla</translation>
        </message>
        <message>
            <source>75 minus 20 deg knee flexion</source>
            <translation>75 menos 20 deg de flexión de rodilla</translation>
        </message>
        <message>
            <source>10 deg DF</source>
            <translation>10 deg de dorsiflexión</translation>
        </message>
        <message>
            <source>10 deg calcaneal eversion</source>
            <translation>10 deg de eversión del calcáneo</translation>
        </message>
        <message>
            <source>whole-foot tilt -20..+20 deg</source>
            <translation>inclinación de todo el pie -20..+20 deg</translation>
        </message>
        <message>
            <source>10 deg medially tilted wedge, both feet</source>
            <translation>cuña inclinada 10 deg hacia medial, ambos pies</translation>
        </message>
        <message>
            <source>10 deg medially tilted wedge, one foot</source>
            <translation>cuña inclinada 10 deg hacia medial, un pie</translation>
        </message>
        <message>
            <source>7 deg medially inclined insole (angle assumed)</source>
            <translation>plantilla inclinada 7 deg hacia medial (ángulo supuesto)</translation>
        </message>
        <message>
            <source>12 deg forefoot wedge</source>
            <translation>cuña de 12 deg bajo el antepié</translation>
        </message>
        <message>
            <source>DF limit 36 -&gt; 22</source>
            <translation>límite de dorsiflexión 36 -&gt; 22</translation>
        </message>
        <message>
            <source>DF limit 14 -&gt; 4</source>
            <translation>límite de dorsiflexión 14 -&gt; 4</translation>
        </message>
        <message>
            <source>DF limit 36 -&gt; 17</source>
            <translation>límite de dorsiflexión 36 -&gt; 17</translation>
        </message>
        <message>
            <source>heel lift 8 deg, limit 17</source>
            <translation>alza de talón 8 deg, límite 17</translation>
        </message>
        <message>
            <source>heel lift 8 deg, limit 36</source>
            <translation>alza de talón 8 deg, límite 36</translation>
        </message>
        <message>
            <source>DF limit 36 -&gt; 6</source>
            <translation>límite de dorsiflexión 36 -&gt; 6</translation>
        </message>
        <message>
            <source>unrestricted</source>
            <translation>sin limitación</translation>
        </message>
        <message>
            <source>pronated foot (foot_type 1, foot control 0.4) vs normal</source>
            <translation>pie pronado (foot_type 1, control del pie 0.4) frente a normal</translation>
        </message>
        <message>
            <source>arch support 6 deg on a pronated foot</source>
            <translation>soporte del arco 6 deg en un pie pronado</translation>
        </message>
        <message>
            <source>DF limit 36 (non-WB 20)</source>
            <translation>límite de dorsiflexión 36 (sin carga 20)</translation>
        </message>
        <message>
            <source>DF limit 25 (non-WB 9)</source>
            <translation>límite de dorsiflexión 25 (sin carga 9)</translation>
        </message>
        <message>
            <source>DF limit 36 -&gt; 26</source>
            <translation>límite de dorsiflexión 36 -&gt; 26</translation>
        </message>
        <message>
            <source>phase 1, limits 36 and 15</source>
            <translation>fase 1, límites 36 y 15</translation>
        </message>
        <message>
            <source>fit error 10..100 deg</source>
            <translation>error del ajuste 10..100 deg</translation>
        </message>
        <message>
            <source>DF limit 36 -&gt; 18: ledger share of rearfoot + subtalar + midfoot</source>
            <translation>límite de dorsiflexión 36 -&gt; 18: parte de retropié + subastragalina + mediopié en «¿Quién lo paga?»</translation>
        </message>
        <message>
            <source>pronation free vs blocked near neutral</source>
            <translation>pronación libre frente a bloqueada cerca de la posición neutra</translation>
        </message>
        <message>
            <source>5 deg medial post</source>
            <translation>posteo medial de 5 deg</translation>
        </message>
        <message>
            <source>stretching: limit 20 -&gt; 25 (+5.2, upper end)</source>
            <translation>estiramiento: límite 20 -&gt; 25 (+5.2, extremo superior)</translation>
        </message>
        <message>
            <source>hip control 1 -&gt; 0.5</source>
            <translation>control de la cadera 1 -&gt; 0.5</translation>
        </message>
        <message>
            <source>gastrocnemius short by 22 deg</source>
            <translation>gastrocnemio acortado 22 deg</translation>
        </message>
        <message>
            <source>inclination 42 deviation 16</source>
            <translation>inclinación 42 desviación 16</translation>
        </message>
        <message>
            <source>inclination 42 deviation 23</source>
            <translation>inclinación 42 desviación 23</translation>
        </message>
        <message>
            <source>inclination 37.2 deviation 8.7</source>
            <translation>inclinación 37.2 desviación 8.7</translation>
        </message>
        <message>
            <source>inclination 35 deviation 18</source>
            <translation>inclinación 35 desviación 18</translation>
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
            <translation>ángulo de la tibia con la vertical, deg</translation>
        </message>
        <message>
            <source>slope, deg/cm</source>
            <translation>pendiente, deg/cm</translation>
        </message>
        <message>
            <source>cm</source>
            <translation>cm</translation>
        </message>
        <message>
            <source>shank angle, deg</source>
            <translation>ángulo de la tibia, deg</translation>
        </message>
        <message>
            <source>deg</source>
            <translation>deg</translation>
        </message>
        <message>
            <source>tibial IR, deg</source>
            <translation>rotación interna de la tibia, deg</translation>
        </message>
        <message>
            <source>tibial rotation per deg tilt</source>
            <translation>rotación de la tibia por grado de inclinación</translation>
        </message>
        <message>
            <source>pelvic anterior tilt, deg</source>
            <translation>inclinación anterior de la pelvis, deg</translation>
        </message>
        <message>
            <source>lateral pelvic tilt, deg (magnitude)</source>
            <translation>inclinación lateral de la pelvis, deg (magnitud)</translation>
        </message>
        <message>
            <source>hip IR, deg</source>
            <translation>rotación interna de cadera, deg</translation>
        </message>
        <message>
            <source>contralateral pelvic drop, deg</source>
            <translation>caída pélvica contralateral, deg</translation>
        </message>
        <message>
            <source>knee flexion, deg (sign)</source>
            <translation>flexión de rodilla, deg (signo)</translation>
        </message>
        <message>
            <source>medial knee displacement, mm (sign)</source>
            <translation>desplazamiento medial de la rodilla, mm (signo)</translation>
        </message>
        <message>
            <source>true knee abduction, deg</source>
            <translation>abducción real de la rodilla, deg</translation>
        </message>
        <message>
            <source>FPPA per deg talocrural DF lost</source>
            <translation>FPPA por grado de dorsiflexión tibioastragalina perdido</translation>
        </message>
        <message>
            <source>change of least knee flexion, deg (extension -)</source>
            <translation>cambio de la flexión mínima de rodilla, deg (extensión -)</translation>
        </message>
        <message>
            <source>change of peak varus moment, Nm/kg</source>
            <translation>cambio del momento máximo en varo, Nm/kg</translation>
        </message>
        <message>
            <source>hip adduction, deg</source>
            <translation>aducción de cadera, deg</translation>
        </message>
        <message>
            <source>knee rotation, deg (ER -)</source>
            <translation>rotación de rodilla, deg (rotación externa -)</translation>
        </message>
        <message>
            <source>peak talocrural DF, deg</source>
            <translation>dorsiflexión tibioastragalina máxima, deg</translation>
        </message>
        <message>
            <source>FPPA, deg</source>
            <translation>FPPA, deg</translation>
        </message>
        <message>
            <source>knee-in distance, mm</source>
            <translation>distancia de la rodilla hacia dentro, mm</translation>
        </message>
        <message>
            <source>heel rise, deg (&lt; 1 = feasible)</source>
            <translation>elevación del talón, deg (&lt; 1 = posible)</translation>
        </message>
        <message>
            <source>heel rise, deg (&gt; 1 = infeasible)</source>
            <translation>elevación del talón, deg (&gt; 1 = imposible)</translation>
        </message>
        <message>
            <source>COP shift, mm (back -)</source>
            <translation>desplazamiento del centro de presión, mm (hacia atrás -)</translation>
        </message>
        <message>
            <source>largest |true knee abduction|, deg</source>
            <translation>máximo de |abducción real de la rodilla|, deg</translation>
        </message>
        <message>
            <source>apparent DF, deg</source>
            <translation>dorsiflexión aparente, deg</translation>
        </message>
        <message>
            <source>rearfoot eversion, deg</source>
            <translation>eversión del retropié, deg</translation>
        </message>
        <message>
            <source>FPPA, deg (sign)</source>
            <translation>FPPA, deg (signo)</translation>
        </message>
        <message>
            <source>knee flexion, deg</source>
            <translation>flexión de rodilla, deg</translation>
        </message>
        <message>
            <source>talocrural DF, deg</source>
            <translation>dorsiflexión tibioastragalina, deg</translation>
        </message>
        <message>
            <source>tibial IR per EV</source>
            <translation>rotación interna de la tibia por eversión</translation>
        </message>
        <message>
            <source>DF needed, deg</source>
            <translation>dorsiflexión necesaria, deg</translation>
        </message>
        <message>
            <source>1.4-2.0 (derived)</source>
            <translation>1.4-2.0 (derivado)</translation>
        </message>
        <message>
            <source>0 (no gain)</source>
            <translation>0 (sin ganancia)</translation>
        </message>
        <message>
            <source>decrease</source>
            <translation>disminución</translation>
        </message>
        <message>
            <source>increase, ES 2.92</source>
            <translation>aumento, ES 2.92</translation>
        </message>
        <message>
            <source>small increase, ES 0.21</source>
            <translation>pequeño aumento, ES 0.21</translation>
        </message>
        <message>
            <source>about +1 SD, d=1.2</source>
            <translation>alrededor de +1 DE, d=1.2</translation>
        </message>
        <message>
            <source>decrease (p=.008)</source>
            <translation>disminución (p=.008)</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>sin cambio</translation>
        </message>
        <message>
            <source>slight rise (n.s.)</source>
            <translation>ligero aumento (n.s.)</translation>
        </message>
        <message>
            <source>more ER, r=-.39</source>
            <translation>más rotación externa, r=-.39</translation>
        </message>
        <message>
            <source>more, r=-.26</source>
            <translation>más, r=-.26</translation>
        </message>
        <message>
            <source>-8.3 (upper bound)</source>
            <translation>-8.3 (cota superior)</translation>
        </message>
        <message>
            <source>13 of 13 could</source>
            <translation>13 de 13 pudieron</translation>
        </message>
        <message>
            <source>0 of 9 could</source>
            <translation>0 de 9 pudieron</translation>
        </message>
        <message>
            <source>backward, r=.718</source>
            <translation>hacia atrás, r=.718</translation>
        </message>
        <message>
            <source>decrease expected</source>
            <translation>disminución esperada</translation>
        </message>
        <message>
            <source>increase</source>
            <translation>aumento</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>sin cambio</translation>
        </message>
        <message>
            <source>Derived by plane geometry from shank, foot and knee size; no study prints the slope.</source>
            <translation>Derivado por geometría plana del tamaño de la tibia, el pie y la rodilla; ningún estudio publica la pendiente.</translation>
        </message>
        <message>
            <source>Miss: no mechanism couples the femur's internal rotation to pelvic tilt.</source>
            <translation>No se cumple: ningún mecanismo acopla la rotación interna del fémur con la inclinación de la pelvis.</translation>
        </message>
        <message>
            <source>Miss: a wedge shortens the leg by less than 1 mm, and nothing else tilts the pelvis sideways.</source>
            <translation>No se cumple: una cuña acorta la pierna menos de 1 mm, y nada más inclina la pelvis hacia el lado.</translation>
        </message>
        <message>
            <source>Miss: right direction, too weak. The angle of the insole is assumed; it is modelled as a tilted floor.</source>
            <translation>No se cumple: dirección correcta, demasiado débil. El ángulo de la plantilla es un supuesto; se modela como un suelo inclinado.</translation>
        </message>
        <message>
            <source>Miss: leg shortening by a wedge is under 1 mm, and no mechanism couples the femur's rotation to the pelvis.</source>
            <translation>No se cumple: una cuña acorta la pierna menos de 1 mm, y ningún mecanismo acopla la rotación del fémur con la pelvis.</translation>
        </message>
        <message>
            <source>Sign only; an effect size of .81 suggests several degrees.</source>
            <translation>Solo el signo; un tamaño del efecto de .81 hace pensar en varios grados.</translation>
        </message>
        <message>
            <source>Sign and a wide band; the mean in mm was not found.</source>
            <translation>Signo y una banda ancha; no se encontró la media en mm.</translation>
        </message>
        <message>
            <source>The study is of landings; the ratio is 1.4 deg of valgus for 3 deg of dorsiflexion lost.</source>
            <translation>El estudio es de aterrizajes; la proporción es de 1.4 deg de valgo por 3 deg de dorsiflexión perdida.</translation>
        </message>
        <message>
            <source>Miss: the ground reaction is vertical and the track of the mass centre prescribed, so the moment hardly changes.</source>
            <translation>No se cumple: la reacción del suelo es vertical y la trayectoria del centro de masa está prescrita, así que el momento apenas cambia.</translation>
        </message>
        <message>
            <source>The band is a judgement from an effect size of 1.2.</source>
            <translation>La banda es una estimación propia a partir de un tamaño del efecto de 1.2.</translation>
        </message>
        <message>
            <source>The band is a judgement; the model's change is not zero.</source>
            <translation>La banda es una estimación propia; el cambio del modelo no es cero.</translation>
        </message>
        <message>
            <source>Miss: a heel lift lowers the hip's internal rotation in the model, but not in the study.</source>
            <translation>No se cumple: un alza de talón reduce la rotación interna de cadera en el modelo, pero no en el estudio.</translation>
        </message>
        <message>
            <source>Miss: right sign, negligible size in the mixed strategy.</source>
            <translation>No se cumple: signo correcto, magnitud insignificante en la estrategia mixta.</translation>
        </message>
        <message>
            <source>Holds by construction: turning out rotates the tibia outwards by definition.</source>
            <translation>Se cumple por construcción: girar el pie hacia fuera hace rotar la tibia hacia fuera por definición.</translation>
        </message>
        <message>
            <source>Miss: walking has a prescribed lateral path of the mass centre, so hip adduction cannot change.</source>
            <translation>No se cumple: la marcha tiene prescrita la trayectoria lateral del centro de masa, así que la aducción de cadera no puede cambiar.</translation>
        </message>
        <message>
            <source>In view when foot_type was scaled.</source>
            <translation>Se tuvo en cuenta al escalar foot_type.</translation>
        </message>
        <message>
            <source>Low edge of the band; in view when foot_type was scaled.</source>
            <translation>Borde inferior de la banda; se tuvo en cuenta al escalar foot_type.</translation>
        </message>
        <message>
            <source>Miss: the model's insole is calibrated to nothing; it agrees with Mills 2010 and not with this uncontrolled 2-D study of 20.</source>
            <translation>No se cumple: la plantilla del modelo no está calibrada con nada; coincide con Mills 2010 y no con este estudio 2-D sin grupo de control de 20 personas.</translation>
        </message>
        <message>
            <source>The unloaded reading is taken as the limit - 16 deg.</source>
            <translation>La lectura sin carga se toma como el límite - 16 deg.</translation>
        </message>
        <message>
            <source>The unloaded reading is taken as the limit - 16 deg; marginal (3.1 deg at a limit of 22).</source>
            <translation>La lectura sin carga se toma como el límite - 16 deg; marginal (3.1 deg con un límite de 22).</translation>
        </message>
        <message>
            <source>Checks the fit of the knee path; holds by construction.</source>
            <translation>Comprueba el ajuste del recorrido de la rodilla; se cumple por construcción.</translation>
        </message>
        <message>
            <source>Miss: when pronation is blocked the midfoot takes over, so the lunge loses little.</source>
            <translation>No se cumple: cuando se bloquea la pronación el mediopié toma el relevo, así que la zancada pierde poco.</translation>
        </message>
        <message>
            <source>Only the direction is expected from the literature; the band is a judgement.</source>
            <translation>La bibliografía solo permite esperar la dirección; la banda es una estimación propia.</translation>
        </message>
        <message>
            <source>hip_control was scaled on this: halving the abductors should change little.</source>
            <translation>hip_control se escaló con esto: reducir a la mitad los abductores debería cambiar poco.</translation>
        </message>
        <message>
            <source>Exact geometry; holds by construction.</source>
            <translation>Geometría exacta; se cumple por construcción.</translation>
        </message>
        <message>
            <source>Calatayud 2015: 11.7 +- 4.1 cm, n = 26; Gohil 2022: 14.2 +- 3.0 cm</source>
            <translation>Calatayud 2015: 11.7 +- 4.1 cm, n = 26; Gohil 2022: 14.2 +- 3.0 cm</translation>
        </message>
        <message>
            <source>Baumbach 2014: 39 deg [36-42], loaded, knee bent, n = 20</source>
            <translation>Baumbach 2014: 39 grados [36-42], en carga, rodilla flexionada, n = 20</translation>
        </message>
        <message>
            <source>Ota 2014: 13.7 +- 4.8 deg, n = 30</source>
            <translation>Ota 2014: 13.7 +- 4.8 grados, n = 30</translation>
        </message>
        <message>
            <source>textbook range for running</source>
            <translation>intervalo de los manuales para la carrera</translation>
        </message>
        <message>
            <source>Hemmerich 2006: 38.5 +- 5.9 deg in a full squat, heels down</source>
            <translation>Hemmerich 2006: 38.5 +- 5.9 grados en cuclillas completas, talones apoyados</translation>
        </message>
        <message>
            <source>Ota 2014: .48 +- .17 Nm/kg, n = 30</source>
            <translation>Ota 2014: .48 +- .17 Nm/kg, n = 30</translation>
        </message>
        <message>
            <source>Kim 2021: 174.5 +- 5.5 deg where 180 is straight, feet not pronated, n = 15</source>
            <translation>Kim 2021: 174.5 +- 5.5 grados, donde 180 es recto, pies no pronados, n = 15</translation>
        </message>
        <message>
            <source>Youdas 2007: pelvis on femur 83 +- 3 deg, n = 90; 90 less that</source>
            <translation>Youdas 2007: pelvis sobre fémur 83 +- 3 grados, n = 90; 90 menos ese valor</translation>
        </message>
        <message>
            <source>Heesterbeek 2008: valgus 2.3 to 2.5, varus 2.8 to 3.1 deg under 15 Nm, n = 30</source>
            <translation>Heesterbeek 2008: valgo de 2.3 a 2.5, varo de 2.8 a 3.1 grados con 15 Nm, n = 30</translation>
        </message>
        <message>
            <source>Inman 1976: SD 9 deg, range 20.5 to 68.5</source>
            <translation>Inman 1976: DE 9 grados, intervalo de 20.5 a 68.5</translation>
        </message>
        <message>
            <source>Inman 1976: SD 11 deg, range 4 to 47; mean Manter 1941</source>
            <translation>Inman 1976: DE 11 grados, intervalo de 4 a 47; media de Manter 1941</translation>
        </message>
        <message>
            <source>a judgement of how far thigh-foot angles differ</source>
            <translation>una estimación de cuánto varía el ángulo muslo-pie</translation>
        </message>
        <message>
            <source>standard error of the wall test, tape .4 to .6 cm and inclinometer 1.3 to 1.4 deg: Konor 2012</source>
            <translation>error estándar de la prueba de pared, cinta .4 a .6 cm e inclinómetro 1.3 a 1.4 grados: Konor 2012</translation>
        </message>
        <message>
            <source>a judgement: nobody has measured these springs</source>
            <translation>una estimación: nadie ha medido estos resortes</translation>
        </message>
        <message>
            <source>solved here; every coefficient is in the Evidence panel</source>
            <translation>resuelto aquí; cada coeficiente está en el panel Evidencia</translation>
        </message>
        <message>
            <source>claims, not measurements</source>
            <translation>afirmaciones, no mediciones</translation>
        </message>
        <message>
            <source>a hypothesis</source>
            <translation>una hipótesis</translation>
        </message>
        <message>
            <source>derived; see I2 in the Evidence panel</source>
            <translation>derivado; véase I2 en el panel Evidencia</translation>
        </message>
        <message>
            <source>2-D, no control group</source>
            <translation>2-D, sin grupo de control</translation>
        </message>
        <message>
            <source>17 studies, definitions of valgus differ</source>
            <translation>17 estudios; las definiciones de valgo difieren</translation>
        </message>
        <message>
            <source>12 studies of the knee-to-wall test</source>
            <translation>12 estudios de la prueba de rodilla a la pared</translation>
        </message>
        <message>
            <source>only the title was read</source>
            <translation>solo se leyó el título</translation>
        </message>
        <message>
            <source>dancers' turnout</source>
            <translation>el «en dehors» de los bailarines</translation>
        </message>
        <message>
            <source>117 women with kneecap pain; no difference between three mobilisations</source>
            <translation>117 mujeres con dolor de rótula; sin diferencia entre tres movilizaciones</translation>
        </message>
        <message>
            <source>textbook knowledge, not read again</source>
            <translation>conocimiento de manual, no releído</translation>
        </message>
        <message>
            <source>unsure, not used for validation</source>
            <translation>dudoso, no usado para validar</translation>
        </message>
        <message>
            <source>before and after, no control group</source>
            <translation>antes y después, sin grupo de control</translation>
        </message>
        <message>
            <source>375 bones</source>
            <translation>375 huesos</translation>
        </message>
        <message>
            <source>The model of this program (docs/01-model.md)</source>
            <translation>El modelo de este programa (docs/01-model.md)</translation>
        </message>
        <message>
            <source>The five clinic articles that the lessons start from</source>
            <translation>Los cinco artículos clínicos de los que parten las lecciones</translation>
        </message>
        <message>
            <source>No published number found</source>
            <translation>No se encontró ningún número publicado</translation>
        </message>
        <message>
            <source>Geometry of a turned-out foot: atan(tan(tilt) cos(toe-out))</source>
            <translation>Geometría de un pie girado hacia fuera: atan(tan(tilt) cos(toe-out))</translation>
        </message>
        <message>
            <source>Movement retraining in women with patellofemoral pain, PMC7274868</source>
            <translation>Reeducación del movimiento en mujeres con dolor femororrotuliano, PMC7274868</translation>
        </message>
        <message>
            <source>Silfverskiöld test</source>
            <translation>prueba de Silfverskiöld</translation>
        </message>
        <message>
            <source>Calatayud 2015 (geometry)</source>
            <translation>Calatayud 2015 (geometría)</translation>
        </message>
        <message>
            <source>Ota 2014 free walking</source>
            <translation>Ota 2014, marcha libre</translation>
        </message>
        <message>
            <source>Youdas 2007 / sec. 5</source>
            <translation>Youdas 2007 / secc. 5</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>identidad</translation>
        </message>
    </context>
</TS>
