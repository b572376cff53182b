<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Costcalc</name>
    <message numerus="yes">
      <source>%n amount(s) come back. The most that you wait for at one time is {amount}.</source>
      <translation>
        <numerusform>Vuelve %n pago. Lo más que espera recibir a la vez es {amount}.</numerusform>
        <numerusform>Vuelven %n pagos. Lo más que espera recibir a la vez es {amount}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n clinic(s) can be taken in.</source>
      <translation>
        <numerusform>Se puede agregar %n clínica.</numerusform>
        <numerusform>Se pueden agregar %n clínicas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n día</numerusform>
        <numerusform>%n días</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n hora</numerusform>
        <numerusform>%n horas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n mile(s)</source>
      <translation>
        <numerusform>%n milla</numerusform>
        <numerusform>%n millas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n month(s)</source>
      <translation>
        <numerusform>%n mes</numerusform>
        <numerusform>%n meses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n night(s)</source>
      <translation>
        <numerusform>%n noche</numerusform>
        <numerusform>%n noches</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of 100 people pay {low} to {high}.</source>
      <translation>
        <numerusform>%n de 100 personas paga de {low} a {high}.</numerusform>
        <numerusform>%n de 100 personas pagan de {low} a {high}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n package(s)</source>
      <translation>
        <numerusform>%n paquete</numerusform>
        <numerusform>%n paquetes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n price(s) nobody knows yet.</source>
      <translation>
        <numerusform>%n precio que nadie sabe todavía.</numerusform>
        <numerusform>%n precios que nadie sabe todavía.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n session(s)</source>
      <translation>
        <numerusform>%n sesión</numerusform>
        <numerusform>%n sesiones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) to mend:</source>
      <translation>
        <numerusform>%n cosa por corregir:</numerusform>
        <numerusform>%n cosas por corregir:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n visit(s)</source>
      <translation>
        <numerusform>%n visita</numerusform>
        <numerusform>%n visitas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n week(s)</source>
      <translation>
        <numerusform>%n semana</numerusform>
        <numerusform>%n semanas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n year(s)</source>
      <translation>
        <numerusform>%n año</numerusform>
        <numerusform>%n años</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;About Costcalc</source>
      <translation>&amp;Acerca de Costcalc</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Agregar</translation>
    </message>
    <message>
      <source>&amp;Add a plan…</source>
      <translation>&amp;Agregar un plan…</translation>
    </message>
    <message>
      <source>&amp;All sections at once</source>
      <translation>&amp;Todas las secciones a la vez</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>A&amp;trás</translation>
    </message>
    <message>
      <source>&amp;Back to the saved plan…</source>
      <translation>&amp;Volver al plan guardado…</translation>
    </message>
    <message>
      <source>&amp;Clinics…</source>
      <translation>&amp;Clínicas…</translation>
    </message>
    <message>
      <source>&amp;Colors</source>
      <translation>&amp;Colores</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>&amp;Comparar</translation>
    </message>
    <message>
      <source>&amp;Copy as CSV</source>
      <translation>&amp;Copiar como CSV</translation>
    </message>
    <message>
      <source>&amp;Copy as text</source>
      <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
      <source>&amp;Copy the answer as text</source>
      <translation>C&amp;opiar la respuesta como texto</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <source>&amp;Duplicate</source>
      <translation>&amp;Duplicar</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportar…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Guide</source>
      <translation>&amp;Guía</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>&amp;Alto contraste</translation>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>&amp;Importar…</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>Texto más &amp;grande</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Claro</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Siguiente</translation>
    </message>
    <message>
      <source>&amp;Normal text size</source>
      <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Abrir…</translation>
    </message>
    <message>
      <source>&amp;Paste rows</source>
      <translation>&amp;Pegar filas</translation>
    </message>
    <message>
      <source>&amp;Print or copy a summary…</source>
      <translation>&amp;Imprimir o copiar un resumen…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Imprimir…</translation>
    </message>
    <message>
      <source>&amp;Put this plan aside to compare</source>
      <translation>Apar&amp;tar este plan para comparar</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <source>&amp;Remove plan {number}</source>
      <translation>&amp;Quitar el plan {number}</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <source>&amp;Save as PDF…</source>
      <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
      <source>&amp;Side by side</source>
      <translation>&amp;Lado a lado</translation>
    </message>
    <message>
      <source>&amp;Skip</source>
      <translation>&amp;Omitir</translation>
    </message>
    <message>
      <source>&amp;Skip: use the catalog's value</source>
      <translation>&amp;Omitir: usar el valor del catálogo</translation>
    </message>
    <message>
      <source>&amp;Text size</source>
      <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
      <source>&amp;Use in this plan</source>
      <translation>&amp;Usar en este plan</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>'- item' lines, equally indented</source>
      <translation>líneas '- elemento' con la misma sangría</translation>
    </message>
    <message>
      <source>'key: value'</source>
      <translation>'clave: valor'</translation>
    </message>
    <message>
      <source>'key: value' lines, indented by spaces</source>
      <translation>líneas 'clave: valor', con sangría de espacios</translation>
    </message>
    <message>
      <source>'key: value' lines, the first of them 'schema: 1'</source>
      <translation>líneas 'clave: valor', la primera de ellas 'schema: 1'</translation>
    </message>
    <message>
      <source>'schema' is missing</source>
      <translation>falta 'schema'</translation>
    </message>
    <message>
      <source>'schema' is not a whole number</source>
      <translation>'schema' no es un número entero</translation>
    </message>
    <message>
      <source>'single quotes' around the text</source>
      <translation>el texto entre 'comillas simples'</translation>
    </message>
    <message>
      <source>'then' after a 'taper' list, or neither</source>
      <translation>'then' después de una lista 'taper', o ninguno de los dos</translation>
    </message>
    <message>
      <source>'then' is said without a taper</source>
      <translation>se dice 'then' sin 'taper'</translation>
    </message>
    <message>
      <source>'{day}' is no day of the year</source>
      <translation>'{day}' no es un día del año</translation>
    </message>
    <message>
      <source>'{key}' is missing</source>
      <translation>falta '{key}'</translation>
    </message>
    <message>
      <source>'{key}' is said without a new dose</source>
      <translation>se dice '{key}' sin una dosis nueva</translation>
    </message>
    <message>
      <source>'{text}' does not rise</source>
      <translation>'{text}' no va de menor a mayor</translation>
    </message>
    <message>
      <source>'{text}' is not a date</source>
      <translation>'{text}' no es una fecha</translation>
    </message>
    <message>
      <source>'{text}' is not a package</source>
      <translation>'{text}' no es un paquete</translation>
    </message>
    <message>
      <source>'{text}' is not an amount</source>
      <translation>'{text}' no es una cantidad</translation>
    </message>
    <message>
      <source>'{text}' may be either of two days</source>
      <translation>'{text}' puede ser cualquiera de dos días</translation>
    </message>
    <message>
      <source>'{text}' where yes or no is needed</source>
      <translation>'{text}' donde se necesita sí o no</translation>
    </message>
    <message>
      <source>0% for many payment plans.</source>
      <translation>0 % en muchos planes de pago.</translation>
    </message>
    <message>
      <source>0% stops it.</source>
      <translation>0 % la suspende.</translation>
    </message>
    <message>
      <source>1 % gel</source>
      <comment>catalog</comment>
      <translation>1 % en gel</translation>
    </message>
    <message>
      <source>1 is the first.</source>
      <translation>1 es el primero.</translation>
    </message>
    <message>
      <source>1 means every day.</source>
      <translation>1 quiere decir todos los días.</translation>
    </message>
    <message>
      <source>1 week</source>
      <translation>1 semana</translation>
    </message>
    <message>
      <source>1.56 is 15 percent on top of a 36 percent rise since 2022, the largest seen (tramadol ER 100 mg).</source>
      <comment>catalog</comment>
      <translation>1.56 es un 15 por ciento sobre una subida del 36 por ciento desde 2022, la mayor que se vio (tramadol ER 100 mg).</translation>
    </message>
    <message>
      <source>10 mcg/h patch for 7 days</source>
      <comment>catalog</comment>
      <translation>10 mcg/h en parche para 7 días</translation>
    </message>
    <message>
      <source>10 mg capsule</source>
      <comment>catalog</comment>
      <translation>10 mg en cápsula</translation>
    </message>
    <message>
      <source>10 mg tablet</source>
      <comment>catalog</comment>
      <translation>10 mg en tableta</translation>
    </message>
    <message>
      <source>10/325 mg tablet</source>
      <comment>catalog</comment>
      <translation>10/325 mg en tableta</translation>
    </message>
    <message>
      <source>100 mcg/h patch for 72 hours</source>
      <comment>catalog</comment>
      <translation>100 mcg/h en parche para 72 horas</translation>
    </message>
    <message>
      <source>100 mg capsule</source>
      <comment>catalog</comment>
      <translation>100 mg en cápsula</translation>
    </message>
    <message>
      <source>100 mg extended-release tablet</source>
      <comment>catalog</comment>
      <translation>100 mg en tableta de liberación prolongada</translation>
    </message>
    <message>
      <source>100 mg tablet</source>
      <comment>catalog</comment>
      <translation>100 mg en tableta</translation>
    </message>
    <message>
      <source>10lode, discount cards and controlled substances at one pharmacy chain</source>
      <comment>catalog</comment>
      <translation>10lode, tarjetas de descuento y sustancias controladas en una cadena de farmacias</translation>
    </message>
    <message>
      <source>12 mcg/h patch for 72 hours</source>
      <comment>catalog</comment>
      <translation>12 mcg/h en parche para 72 horas</translation>
    </message>
    <message>
      <source>15 mcg/h patch for 7 days</source>
      <comment>catalog</comment>
      <translation>15 mcg/h en parche para 7 días</translation>
    </message>
    <message>
      <source>15 mg extended-release tablet</source>
      <comment>catalog</comment>
      <translation>15 mg en tableta de liberación prolongada</translation>
    </message>
    <message>
      <source>15 mg tablet</source>
      <comment>catalog</comment>
      <translation>15 mg en tableta</translation>
    </message>
    <message>
      <source>150 mg capsule</source>
      <comment>catalog</comment>
      <translation>150 mg en cápsula</translation>
    </message>
    <message>
      <source>150 mg extended-release capsule</source>
      <comment>catalog</comment>
      <translation>150 mg en cápsula de liberación prolongada</translation>
    </message>
    <message>
      <source>2 grams four times a day, one joint of the arm (8 grams)</source>
      <comment>catalog</comment>
      <translation>2 gramos cuatro veces al día, una articulación del brazo (8 gramos)</translation>
    </message>
    <message>
      <source>2 mg tablet</source>
      <comment>catalog</comment>
      <translation>2 mg en tableta</translation>
    </message>
    <message>
      <source>20 mcg/h patch for 7 days</source>
      <comment>catalog</comment>
      <translation>20 mcg/h en parche para 7 días</translation>
    </message>
    <message>
      <source>20 mg capsule</source>
      <comment>catalog</comment>
      <translation>20 mg en cápsula</translation>
    </message>
    <message>
      <source>20 mg delayed-release capsule</source>
      <comment>catalog</comment>
      <translation>20 mg en cápsula de liberación retardada</translation>
    </message>
    <message>
      <source>20 mg tablet</source>
      <comment>catalog</comment>
      <translation>20 mg en tableta</translation>
    </message>
    <message>
      <source>200 mg capsule</source>
      <comment>catalog</comment>
      <translation>200 mg en cápsula</translation>
    </message>
    <message>
      <source>200 mg extended-release tablet</source>
      <comment>catalog</comment>
      <translation>200 mg en tableta de liberación prolongada</translation>
    </message>
    <message>
      <source>200 mg tablet, over the counter</source>
      <comment>catalog</comment>
      <translation>200 mg en tableta, sin receta</translation>
    </message>
    <message>
      <source>2022 to 2023</source>
      <comment>catalog</comment>
      <translation>2022 a 2023</translation>
    </message>
    <message>
      <source>2025-12 to 2026-08</source>
      <comment>catalog</comment>
      <translation>2025-12 a 2026-08</translation>
    </message>
    <message>
      <source>225 mg capsule</source>
      <comment>catalog</comment>
      <translation>225 mg en cápsula</translation>
    </message>
    <message>
      <source>25 mcg/h patch for 72 hours</source>
      <comment>catalog</comment>
      <translation>25 mcg/h en parche para 72 horas</translation>
    </message>
    <message>
      <source>25 mg capsule</source>
      <comment>catalog</comment>
      <translation>25 mg en cápsula</translation>
    </message>
    <message>
      <source>25 mg tablet</source>
      <comment>catalog</comment>
      <translation>25 mg en tableta</translation>
    </message>
    <message>
      <source>250 mg tablet</source>
      <comment>catalog</comment>
      <translation>250 mg en tableta</translation>
    </message>
    <message>
      <source>26 USC 213(a).</source>
      <comment>catalog</comment>
      <translation>26 USC 213(a).</translation>
    </message>
    <message>
      <source>30 mg delayed-release capsule</source>
      <comment>catalog</comment>
      <translation>30 mg en cápsula de liberación retardada</translation>
    </message>
    <message>
      <source>30 mg extended-release tablet</source>
      <comment>catalog</comment>
      <translation>30 mg en tableta de liberación prolongada</translation>
    </message>
    <message>
      <source>30 mg tablet</source>
      <comment>catalog</comment>
      <translation>30 mg en tableta</translation>
    </message>
    <message>
      <source>300 mg capsule</source>
      <comment>catalog</comment>
      <translation>300 mg en cápsula</translation>
    </message>
    <message>
      <source>300 mg extended-release tablet</source>
      <comment>catalog</comment>
      <translation>300 mg en tableta de liberación prolongada</translation>
    </message>
    <message>
      <source>325 mg tablet, over the counter</source>
      <comment>catalog</comment>
      <translation>325 mg en tableta, sin receta</translation>
    </message>
    <message>
      <source>33.5675 for those in advanced payment models. Not for use with values of 2025.</source>
      <comment>catalog</comment>
      <translation>33.5675 para quienes están en modelos avanzados de pago. No se usa con valores de 2025.</translation>
    </message>
    <message>
      <source>37.5 mg extended-release capsule</source>
      <comment>catalog</comment>
      <translation>37.5 mg en cápsula de liberación prolongada</translation>
    </message>
    <message>
      <source>375 mg tablet</source>
      <comment>catalog</comment>
      <translation>375 mg en tableta</translation>
    </message>
    <message>
      <source>4 grams four times a day, one joint of the leg (16 grams)</source>
      <comment>catalog</comment>
      <translation>4 gramos cuatro veces al día, una articulación de la pierna (16 gramos)</translation>
    </message>
    <message>
      <source>4 mg tablet</source>
      <comment>catalog</comment>
      <translation>4 mg en tableta</translation>
    </message>
    <message>
      <source>40 to 60 minutes of infusion and 30 to 60 minutes of recovery.</source>
      <comment>catalog</comment>
      <translation>De 40 a 60 minutos de infusión y de 30 a 60 minutos de recuperación.</translation>
    </message>
    <message>
      <source>400 mg capsule</source>
      <comment>catalog</comment>
      <translation>400 mg en cápsula</translation>
    </message>
    <message>
      <source>400 mg tablet</source>
      <comment>catalog</comment>
      <translation>400 mg en tableta</translation>
    </message>
    <message>
      <source>416.67 a session, while the page advertises 400; for which length is not stated.</source>
      <comment>catalog</comment>
      <translation>416.67 por sesión, aunque la página anuncia 400; no dice para qué duración.</translation>
    </message>
    <message>
      <source>48 states and D.C.</source>
      <translation>48 estados y D.C.</translation>
    </message>
    <message>
      <source>48 states or D.C.</source>
      <translation>48 estados o D.C.</translation>
    </message>
    <message>
      <source>5 % patch</source>
      <comment>catalog</comment>
      <translation>5 % en parche</translation>
    </message>
    <message>
      <source>5 is the pharmacy's part without shipping. 35 is what one counter price of duloxetine (38 dollars) held beyond the cost of the capsules.</source>
      <comment>catalog</comment>
      <translation>5 es la parte de la farmacia sin el envío. 35 es lo que un precio de mostrador de la duloxetina (38 dólares) tenía por encima del costo de las cápsulas.</translation>
    </message>
    <message>
      <source>5 mcg/h patch for 7 days</source>
      <comment>catalog</comment>
      <translation>5 mcg/h en parche para 7 días</translation>
    </message>
    <message>
      <source>5 mg capsule</source>
      <comment>catalog</comment>
      <translation>5 mg en cápsula</translation>
    </message>
    <message>
      <source>5 mg tablet</source>
      <comment>catalog</comment>
      <translation>5 mg en tableta</translation>
    </message>
    <message>
      <source>5/325 mg tablet</source>
      <comment>catalog</comment>
      <translation>5/325 mg en tableta</translation>
    </message>
    <message>
      <source>50 mcg/h patch for 72 hours</source>
      <comment>catalog</comment>
      <translation>50 mcg/h en parche para 72 horas</translation>
    </message>
    <message>
      <source>50 mg capsule</source>
      <comment>catalog</comment>
      <translation>50 mg en cápsula</translation>
    </message>
    <message>
      <source>50 mg delayed-release tablet</source>
      <comment>catalog</comment>
      <translation>50 mg en tableta de liberación retardada</translation>
    </message>
    <message>
      <source>50 mg tablet</source>
      <comment>catalog</comment>
      <translation>50 mg en tableta</translation>
    </message>
    <message>
      <source>500 mg tablet</source>
      <comment>catalog</comment>
      <translation>500 mg en tableta</translation>
    </message>
    <message>
      <source>500 mg tablet, over the counter</source>
      <comment>catalog</comment>
      <translation>500 mg en tableta, sin receta</translation>
    </message>
    <message>
      <source>60 mg delayed-release capsule</source>
      <comment>catalog</comment>
      <translation>60 mg en cápsula de liberación retardada</translation>
    </message>
    <message>
      <source>60 mg extended-release tablet</source>
      <comment>catalog</comment>
      <translation>60 mg en tableta de liberación prolongada</translation>
    </message>
    <message>
      <source>60 to 200 for a follow-up and 100 to 350 for a first visit; hospitals' median cash price was about 270.</source>
      <comment>catalog</comment>
      <translation>De 60 a 200 por un control y de 100 a 350 por una primera visita; el precio mediano en efectivo de los hospitales era de unos 270.</translation>
    </message>
    <message>
      <source>600 mg tablet</source>
      <comment>catalog</comment>
      <translation>600 mg en tableta</translation>
    </message>
    <message>
      <source>650 mg extended-release tablet, over the counter</source>
      <comment>catalog</comment>
      <translation>650 mg en tableta de liberación prolongada, sin receta</translation>
    </message>
    <message>
      <source>7.5 mg tablet</source>
      <comment>catalog</comment>
      <translation>7.5 mg en tableta</translation>
    </message>
    <message>
      <source>7.5/325 mg tablet</source>
      <comment>catalog</comment>
      <translation>7.5/325 mg en tableta</translation>
    </message>
    <message>
      <source>75 mcg/h patch for 72 hours</source>
      <comment>catalog</comment>
      <translation>75 mcg/h en parche para 72 horas</translation>
    </message>
    <message>
      <source>75 mg capsule</source>
      <comment>catalog</comment>
      <translation>75 mg en cápsula</translation>
    </message>
    <message>
      <source>75 mg delayed-release tablet</source>
      <comment>catalog</comment>
      <translation>75 mg en tableta de liberación retardada</translation>
    </message>
    <message>
      <source>75 mg extended-release capsule</source>
      <comment>catalog</comment>
      <translation>75 mg en cápsula de liberación prolongada</translation>
    </message>
    <message>
      <source>75 mg tablet</source>
      <comment>catalog</comment>
      <translation>75 mg en tableta</translation>
    </message>
    <message>
      <source>750 mg tablet</source>
      <comment>catalog</comment>
      <translation>750 mg en tableta</translation>
    </message>
    <message>
      <source>8 in 10</source>
      <translation>8 de cada 10</translation>
    </message>
    <message>
      <source>8 in 10: {low} to {high}</source>
      <translation>8 de cada 10: {low} a {high}</translation>
    </message>
    <message>
      <source>8 times in 10</source>
      <translation>8 de cada 10 veces</translation>
    </message>
    <message>
      <source>8 times in 10 the cost falls in this range. These ranges do not add up: the total has its own.</source>
      <translation>8 de cada 10 veces el costo queda en este rango. Estos rangos no se suman: el total tiene el suyo.</translation>
    </message>
    <message>
      <source>8 times in 10: given what is not known yet, the cost falls in this range that often.</source>
      <translation>8 de cada 10 veces: con lo que aún no se sabe, el costo queda en este rango con esa frecuencia.</translation>
    </message>
    <message>
      <source>800 mg tablet</source>
      <comment>catalog</comment>
      <translation>800 mg en tableta</translation>
    </message>
    <message>
      <source>90 tramadol tablets cost 47.97 at a counter in 2009, about 46 more than pharmacies paid for them in 2022.</source>
      <comment>catalog</comment>
      <translation>90 tabletas de tramadol costaban 47.97 en un mostrador en 2009, unos 46 más de lo que las farmacias pagaban por ellas en 2022.</translation>
    </message>
    <message>
      <source>A bigger package is not always cheaper per session. Ask what is refunded if you stop.</source>
      <comment>catalog</comment>
      <translation>Un paquete más grande no siempre sale más barato por sesión. Pregunte qué se devuelve si lo deja.</translation>
    </message>
    <message>
      <source>A bigger package is not always cheaper. One clinic sold six guided sessions for more than two packages of three.</source>
      <comment>catalog</comment>
      <translation>Un paquete más grande no siempre es más barato. Una clínica vendía seis sesiones guiadas por más que dos paquetes de tres.</translation>
    </message>
    <message>
      <source>A blog article; shown as what patients have read, beside better evidence.</source>
      <comment>catalog</comment>
      <translation>Un artículo de blog; se muestra como lo que los pacientes han leído, junto a evidencia mejor.</translation>
    </message>
    <message>
      <source>A booster has another price than a first session</source>
      <translation>Un refuerzo tiene otro precio que una primera sesión</translation>
    </message>
    <message>
      <source>A booster is a later session to keep the effect.</source>
      <translation>Un refuerzo es una sesión posterior para mantener el efecto.</translation>
    </message>
    <message>
      <source>A box holds four patches, which last 28 days, not a month.</source>
      <comment>catalog</comment>
      <translation>Una caja trae cuatro parches, que duran 28 días, no un mes.</translation>
    </message>
    <message>
      <source>A clinic in the plan's network may have agreed not to bill you. Ask before the first session.</source>
      <translation>Una clínica de la red del plan puede haber acordado no cobrarle a usted. Pregunte antes de la primera sesión.</translation>
    </message>
    <message>
      <source>A clinic that is far away may mean a bed and meals.</source>
      <translation>Una clínica lejana puede exigir alojamiento y comidas.</translation>
    </message>
    <message>
      <source>A controlled medicine: some discount cards may not be used for it.</source>
      <translation>Medicina controlada: algunas tarjetas de descuento no se pueden usar para ella.</translation>
    </message>
    <message>
      <source>A controlled substance. Some pharmacies may refuse discount cards, and fills are limited by law.</source>
      <comment>catalog</comment>
      <translation>Sustancia controlada. Algunas farmacias pueden rechazar tarjetas de descuento, y la ley limita los surtidos.</translation>
    </message>
    <message>
      <source>A copay is a fixed amount each time; coinsurance is your share in percent. Your card names one.</source>
      <translation>Un copago es una cantidad fija cada vez; el coseguro es su parte en porcentaje. Su tarjeta dice cuál es.</translation>
    </message>
    <message>
      <source>A copy of unsaved work could not be read. It stays in {file}.</source>
      <translation>No se pudo leer una copia del trabajo sin guardar. Se queda en {file}.</translation>
    </message>
    <message>
      <source>A cost guide; figures are ranges without a stated sample.</source>
      <comment>catalog</comment>
      <translation>Una guía de costos; las cifras son rangos y no se dice de qué muestra.</translation>
    </message>
    <message>
      <source>A day</source>
      <translation>Al día</translation>
    </message>
    <message>
      <source>A directory; figures are ranges without a stated sample.</source>
      <comment>catalog</comment>
      <translation>Un directorio; las cifras son rangos y no se dice de qué muestra.</translation>
    </message>
    <message>
      <source>A discount, or money you paid ahead.</source>
      <translation>Un descuento, o dinero que pagó por adelantado.</translation>
    </message>
    <message>
      <source>A drug maker pays part of my copay</source>
      <translation>Un fabricante de medicinas paga parte de mi copago</translation>
    </message>
    <message>
      <source>A fill lasts</source>
      <translation>Un surtido dura</translation>
    </message>
    <message>
      <source>A fixed amount each time.</source>
      <translation>Una cantidad fija cada vez.</translation>
    </message>
    <message>
      <source>A guess from the recovery time after infusions; ask.</source>
      <comment>catalog</comment>
      <translation>Un cálculo aproximado según el tiempo de recuperación tras las infusiones; pregunte.</translation>
    </message>
    <message>
      <source>A help program pays {amount}, which is not in what you pay.</source>
      <translation>Un programa de ayuda paga {amount}, que no está en lo que usted paga.</translation>
    </message>
    <message>
      <source>A higher risk of heart attack and stroke, more with higher doses and longer use.</source>
      <comment>catalog</comment>
      <translation>Mayor riesgo de infarto y derrame cerebral, más con dosis altas y uso prolongado.</translation>
    </message>
    <message>
      <source>A hundred people with this plan</source>
      <translation>Cien personas con este plan</translation>
    </message>
    <message>
      <source>A lidocaine patch on the skin each day in place of what you take now.</source>
      <comment>catalog</comment>
      <translation>Un parche de lidocaína en la piel cada día en lugar de lo que toma ahora.</translation>
    </message>
    <message>
      <source>A long patient article on ketamine for chronic pain</source>
      <comment>catalog</comment>
      <translation>Un artículo largo para pacientes sobre la ketamina para el dolor crónico</translation>
    </message>
    <message>
      <source>A manufacturer pays part of my copay</source>
      <translation>Un fabricante paga parte de mi copago</translation>
    </message>
    <message>
      <source>A manufacturer's copay programme</source>
      <translation>Programa de copago de un fabricante</translation>
    </message>
    <message>
      <source>A medicine</source>
      <translation>Una medicina</translation>
    </message>
    <message>
      <source>A metabolic panel at seven hospitals, with their median as typical. A laboratory outside a hospital is often far cheaper (a page names 30 to 300 for people who pay themselves).</source>
      <comment>catalog</comment>
      <translation>Un panel metabólico en siete hospitales; lo normal es su mediana. Un laboratorio fuera del hospital suele ser mucho más barato (una página dice de 30 a 300 para quien paga por su cuenta).</translation>
    </message>
    <message>
      <source>A night away from home</source>
      <translation>Una noche fuera de casa</translation>
    </message>
    <message>
      <source>A package may cost less than single sessions.</source>
      <translation>Un paquete puede costar menos que las sesiones sueltas.</translation>
    </message>
    <message>
      <source>A page names 60 to 200 for a pain specialist; Medicare allowed about 125 for a longer visit in 2025; the median cash price at seven hospitals was about 270.</source>
      <comment>catalog</comment>
      <translation>Una página dice de 60 a 200 por un especialista en dolor; Medicare admitía unos 125 por una visita más larga en 2025; el precio mediano en efectivo en siete hospitales era de unos 270.</translation>
    </message>
    <message>
      <source>A placeholder; see your card.</source>
      <comment>catalog</comment>
      <translation>Un número provisional; vea su tarjeta.</translation>
    </message>
    <message>
      <source>A plan fits when the money lasts to the end of every year. What a year leaves counts for the next.</source>
      <translation>Un plan está a su alcance cuando el dinero dura hasta el final de cada año. Lo que sobra de un año cuenta para el siguiente.</translation>
    </message>
    <message>
      <source>A plan fits when what you saved lasts for the first year.</source>
      <translation>Un plan está a su alcance cuando lo que ahorró dura todo el primer año.</translation>
    </message>
    <message>
      <source>A plan may pay for some visits, tests and medicines.</source>
      <translation>Un plan puede pagar algunas visitas, análisis y medicinas.</translation>
    </message>
    <message>
      <source>A plan that was really filed (17970NJ0010003-01); an example, not yours. One person, in network. The file gives its default of 40 percent after the deductible, which is used here for every kind of service; the plan may ask copays instead for visits and medicines, which the file does not show here. Its metal level is inferred from its variants.</source>
      <comment>catalog</comment>
      <translation>Un plan que de verdad se presentó (17970NJ0010003-01); un ejemplo, no el suyo. Una persona, dentro de la red. El archivo da su regla general del 40 por ciento después del deducible, que aquí se usa para todo tipo de servicio; el plan puede pedir copagos para visitas y medicinas, que el archivo no muestra aquí. El nivel de metal se deduce de sus variantes.</translation>
    </message>
    <message>
      <source>A plan that was really filed (17970NJ0010003-05); an example, not yours. One person, in network. The file gives its default of 15 percent after the deductible, which is used here for every kind of service; the plan may ask copays instead for visits and medicines, which the file does not show here.</source>
      <comment>catalog</comment>
      <translation>Un plan que de verdad se presentó (17970NJ0010003-05); un ejemplo, no el suyo. Una persona, dentro de la red. El archivo da su regla general del 15 por ciento después del deducible, que aquí se usa para todo tipo de servicio; el plan puede pedir copagos para visitas y medicinas, que el archivo no muestra aquí.</translation>
    </message>
    <message>
      <source>A plan that was really filed (17970NJ0010003-06); an example, not yours. One person, in network. The file gives its default of 10 percent after the deductible, which is used here for every kind of service; the plan may ask copays instead for visits and medicines, which the file does not show here.</source>
      <comment>catalog</comment>
      <translation>Un plan que de verdad se presentó (17970NJ0010003-06); un ejemplo, no el suyo. Una persona, dentro de la red. El archivo da su regla general del 10 por ciento después del deducible, que aquí se usa para todo tipo de servicio; el plan puede pedir copagos para visitas y medicinas, que el archivo no muestra aquí.</translation>
    </message>
    <message>
      <source>A plan that was really filed (37777NJ0100008-01); an example, not yours. One person, in network. The file gives its default of 50 percent after the deductible, which is used here for every kind of service; the plan may ask copays instead for visits and medicines, which the file does not show here.</source>
      <comment>catalog</comment>
      <translation>Un plan que de verdad se presentó (37777NJ0100008-01); un ejemplo, no el suyo. Una persona, dentro de la red. El archivo da su regla general del 50 por ciento después del deducible, que aquí se usa para todo tipo de servicio; el plan puede pedir copagos para visitas y medicinas, que el archivo no muestra aquí.</translation>
    </message>
    <message>
      <source>A plan that was really filed (91762NJ0070004-01); an example, not yours. One person, in network. The file gives its default of 50 percent after the deductible, which is used here for every kind of service; the plan may ask copays instead for visits and medicines, which the file does not show here.</source>
      <comment>catalog</comment>
      <translation>Un plan que de verdad se presentó (91762NJ0070004-01); un ejemplo, no el suyo. Una persona, dentro de la red. El archivo da su regla general del 50 por ciento después del deducible, que aquí se usa para todo tipo de servicio; el plan puede pedir copagos para visitas y medicinas, que el archivo no muestra aquí.</translation>
    </message>
    <message>
      <source>A price of 2020; nothing newer was found.</source>
      <comment>catalog</comment>
      <translation>Un precio de 2020; no se halló nada más nuevo.</translation>
    </message>
    <message>
      <source>A price you type is taken as the whole price until you say otherwise.</source>
      <translation>El precio que escriba se toma como el precio completo, a menos que diga otra cosa.</translation>
    </message>
    <message>
      <source>A purchase with a discount card does not count toward the deductible or the out-of-pocket maximum.</source>
      <comment>catalog</comment>
      <translation>Una compra con tarjeta de descuento no cuenta para el deducible ni para el máximo de gastos de bolsillo.</translation>
    </message>
    <message>
      <source>A second plan pays part of what is left</source>
      <translation>Un segundo plan paga parte de lo que queda</translation>
    </message>
    <message>
      <source>A set price for each visit or fill.</source>
      <translation>Un precio fijo por cada visita o surtido.</translation>
    </message>
    <message>
      <source>A simple test. 14 to 146 at four hospitals, 50 to 150 at urgent care. A laboratory confirmation is priced apart, 68 to 2,450 at seven hospitals.</source>
      <comment>catalog</comment>
      <translation>Una prueba sencilla. De 14 a 146 en cuatro hospitales, de 50 a 150 en atención urgente. La confirmación de laboratorio se cobra aparte, de 68 a 2,450 en siete hospitales.</translation>
    </message>
    <message>
      <source>A site of unknown standing.</source>
      <comment>catalog</comment>
      <translation>Un sitio del que no se sabe si es de fiar.</translation>
    </message>
    <message>
      <source>A supply lasts</source>
      <translation>Un suministro dura</translation>
    </message>
    <message numerus="yes">
      <source>A table does not hold every term (such as refunds or extras) of %n of them.</source>
      <translation>
        <numerusform>Una tabla no contiene todas las condiciones (como reembolsos o extras) de %n de ellas.</numerusform>
        <numerusform>Una tabla no contiene todas las condiciones (como reembolsos o extras) de %n de ellas.</numerusform>
      </translation>
    </message>
    <message>
      <source>A taxi, a ride service or a fare. You may not drive yourself home after a session.</source>
      <translation>Un taxi, un servicio de transporte o un pasaje. No puede manejar a casa después de una sesión.</translation>
    </message>
    <message>
      <source>A tube of 60 grams a month</source>
      <comment>catalog</comment>
      <translation>Un tubo de 60 gramos al mes</translation>
    </message>
    <message>
      <source>A visit or call that goes with it.</source>
      <translation>Una visita o llamada que la acompaña.</translation>
    </message>
    <message>
      <source>A visit to a specialist costs me</source>
      <translation>Una visita al especialista me cuesta</translation>
    </message>
    <message>
      <source>A weaker patch is sold over the counter; its price was not found.</source>
      <comment>catalog</comment>
      <translation>Se vende sin receta un parche más débil; no se halló su precio.</translation>
    </message>
    <message>
      <source>A week of relief costs {amount} in the first year, if it helps.</source>
      <translation>Una semana de alivio cuesta {amount} en el primer año, si ayuda.</translation>
    </message>
    <message>
      <source>A week of taking it costs {amount}.</source>
      <translation>Una semana de tomarla cuesta {amount}.</translation>
    </message>
    <message>
      <source>About Costcalc</source>
      <translation>Acerca de Costcalc</translation>
    </message>
    <message>
      <source>About a tenth less than six single sessions at 590.</source>
      <comment>catalog</comment>
      <translation>Cerca de una décima parte menos que seis sesiones sueltas de 590.</translation>
    </message>
    <message>
      <source>About frequent recreational use.</source>
      <comment>catalog</comment>
      <translation>Sobre el uso recreativo frecuente.</translation>
    </message>
    <message>
      <source>About this program</source>
      <translation>Acerca de este programa</translation>
    </message>
    <message>
      <source>Academic centers are sometimes said to be cheaper. The prices found do not bear that out; ask for both bills, the hospital and the clinician.</source>
      <comment>catalog</comment>
      <translation>A veces se dice que los centros académicos son más baratos. Los precios hallados no lo confirman; pida las dos cuentas, la del hospital y la del médico.</translation>
    </message>
    <message>
      <source>Academic medical center</source>
      <comment>catalog</comment>
      <translation>Centro médico académico</translation>
    </message>
    <message>
      <source>Accepted price in percent</source>
      <translation>Precio aceptado en porcentaje</translation>
    </message>
    <message>
      <source>Accounting Insights, what a comprehensive metabolic panel costs</source>
      <comment>catalog</comment>
      <translation>Accounting Insights, cuánto cuesta un panel metabólico completo</translation>
    </message>
    <message>
      <source>Acetaminophen</source>
      <comment>catalog</comment>
      <translation>Acetaminofén</translation>
    </message>
    <message>
      <source>Acetaminophen can harm the liver, above all beyond 4 grams a day, with alcohol, or when several products contain it.</source>
      <comment>catalog</comment>
      <translation>El acetaminofén puede dañar el hígado, sobre todo con más de 4 gramos al día, con alcohol o cuando varios productos lo contienen.</translation>
    </message>
    <message>
      <source>Acetaminophen every day in place of what you take now, with liver tests.</source>
      <comment>catalog</comment>
      <translation>Acetaminofén todos los días en lugar de lo que toma ahora, con análisis del hígado.</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Agregar</translation>
    </message>
    <message>
      <source>Add a booster step</source>
      <translation>Agregar un paso de refuerzos</translation>
    </message>
    <message>
      <source>Add a change</source>
      <translation>Agregar un cambio</translation>
    </message>
    <message>
      <source>Add a clinic</source>
      <translation>Agregar una clínica</translation>
    </message>
    <message>
      <source>Add a clinic to see what this plan costs there.</source>
      <translation>Agregue una clínica para ver cuánto cuesta este plan allí.</translation>
    </message>
    <message>
      <source>Add a discount step</source>
      <translation>Agregar un nivel de descuento</translation>
    </message>
    <message>
      <source>Add a dose change</source>
      <translation>Agregar un cambio de dosis</translation>
    </message>
    <message>
      <source>Add a medicine</source>
      <translation>Agregar una medicina</translation>
    </message>
    <message>
      <source>Add a package</source>
      <translation>Agregar un paquete</translation>
    </message>
    <message>
      <source>Add a plan to see where the two differ.</source>
      <translation>Agregue un plan para ver en qué se diferencian los dos.</translation>
    </message>
    <message>
      <source>Add a step</source>
      <translation>Agregar un paso</translation>
    </message>
    <message>
      <source>Add a usual course of care without ketamine, to see what it costs:</source>
      <translation>Agregue un curso usual de atención sin ketamina, para ver cuánto cuesta:</translation>
    </message>
    <message>
      <source>Add an extra</source>
      <translation>Agregar un extra</translation>
    </message>
    <message>
      <source>Add an option</source>
      <translation>Agregar una opción</translation>
    </message>
    <message>
      <source>Add other care</source>
      <translation>Agregar otra atención</translation>
    </message>
    <message>
      <source>Add this plan's &amp;clinic</source>
      <translation>Agregar la &amp;clínica de este plan</translation>
    </message>
    <message>
      <source>Add this ready-made option</source>
      <translation>Agregar esta opción ya preparada</translation>
    </message>
    <message>
      <source>Add “{name}” by hand</source>
      <translation>Agregar “{name}” a mano</translation>
    </message>
    <message>
      <source>Added {name}.</source>
      <translation>Se agregó {name}.</translation>
    </message>
    <message>
      <source>Addiction, misuse and overdose; with time the same dose may do less.</source>
      <comment>catalog</comment>
      <translation>Adicción, mal uso y sobredosis; con el tiempo la misma dosis puede hacer menos.</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Después de</translation>
    </message>
    <message>
      <source>After taxes</source>
      <translation>Después de impuestos</translation>
    </message>
    <message>
      <source>After the first series</source>
      <translation>Después de la primera serie</translation>
    </message>
    <message>
      <source>After the last month {amount} of loan and card are still to be paid.</source>
      <translation>Después del último mes faltan por pagar {amount} del préstamo y la tarjeta.</translation>
    </message>
    <message>
      <source>After the last step</source>
      <translation>Después del último paso</translation>
    </message>
    <message>
      <source>After {left} more the plan pays the rest until the year ends.</source>
      <translation>Después de {left} más, el plan paga el resto hasta que termine el año.</translation>
    </message>
    <message>
      <source>Alabama</source>
      <translation>Alabama</translation>
    </message>
    <message>
      <source>Alabama</source>
      <comment>catalog</comment>
      <translation>Alabama</translation>
    </message>
    <message>
      <source>Alaska</source>
      <translation>Alaska</translation>
    </message>
    <message>
      <source>Alaska</source>
      <comment>catalog</comment>
      <translation>Alaska</translation>
    </message>
    <message>
      <source>Aleve is a lower strength of a related form, sold over the counter.</source>
      <comment>catalog</comment>
      <translation>Aleve es una dosis más baja de una forma parecida, de venta sin receta.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>All dates are counted from it.</source>
      <translation>Todas las fechas se cuentan desde ella.</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>All six sections with every field. The plan is the same.</source>
      <translation>Las seis secciones con todos los campos. El plan es el mismo.</translation>
    </message>
    <message>
      <source>All sources</source>
      <translation>Todas las fuentes</translation>
    </message>
    <message>
      <source>All that is paid from the start to the end of this month.</source>
      <translation>Todo lo que se paga desde el inicio hasta el final de este mes.</translation>
    </message>
    <message>
      <source>All that you pay from the start to the end of the plan.</source>
      <translation>Todo lo que usted paga desde el inicio hasta el final del plan.</translation>
    </message>
    <message>
      <source>All that you pay in the twelve months from the start.</source>
      <translation>Todo lo que usted paga en los doce meses desde el inicio.</translation>
    </message>
    <message>
      <source>All years together</source>
      <translation>Todos los años juntos</translation>
    </message>
    <message>
      <source>Already under way</source>
      <translation>Ya en curso</translation>
    </message>
    <message>
      <source>Also show what is the same</source>
      <translation>Mostrar también lo que es igual</translation>
    </message>
    <message>
      <source>Amitriptyline (a tricyclic)</source>
      <comment>catalog</comment>
      <translation>Amitriptilina (un tricíclico)</translation>
    </message>
    <message>
      <source>Amitriptyline at bedtime in place of what you take now. It is also used for depression.</source>
      <comment>catalog</comment>
      <translation>Amitriptilina al acostarse en lugar de lo que toma ahora. También se usa para la depresión.</translation>
    </message>
    <message>
      <source>Amount</source>
      <translation>Cantidad</translation>
    </message>
    <message>
      <source>An NSAID and acetaminophen</source>
      <comment>catalog</comment>
      <translation>Un AINE y acetaminofén</translation>
    </message>
    <message>
      <source>An average ride was 24 dollars in 2024. Low is one ride home, typical there and back, high there and back at the dearest of four cities in 2022 (34.74 each way, about six miles).</source>
      <comment>catalog</comment>
      <translation>Un viaje costaba en promedio 24 dólares en 2024. Lo más bajo es un solo viaje a casa; lo normal, ida y vuelta; lo más alto, ida y vuelta en la más cara de cuatro ciudades en 2022 (34.74 por trayecto, unas seis millas).</translation>
    </message>
    <message>
      <source>An example, not your plan: replace its numbers by those on your card.</source>
      <translation>Un ejemplo, no su plan: cambie sus números por los de su tarjeta.</translation>
    </message>
    <message>
      <source>An opioid and gabapentin</source>
      <comment>catalog</comment>
      <translation>Un opioide y gabapentina</translation>
    </message>
    <message>
      <source>An opioid that works all day</source>
      <comment>catalog</comment>
      <translation>Un opioide que actúa todo el día</translation>
    </message>
    <message>
      <source>An opioid that works for a few hours</source>
      <comment>catalog</comment>
      <translation>Un opioide que actúa unas horas</translation>
    </message>
    <message numerus="yes">
      <source>And %n more: see the program.</source>
      <translation>
        <numerusform>Y %n más: vea el programa.</numerusform>
        <numerusform>Y %n más: vea el programa.</numerusform>
      </translation>
    </message>
    <message>
      <source>And the deductible</source>
      <translation>Y el deducible</translation>
    </message>
    <message>
      <source>Anderson and others, review of ketamine and the bladder</source>
      <comment>catalog</comment>
      <translation>Anderson y otros, revisión de la ketamina y la vejiga</translation>
    </message>
    <message>
      <source>Another kind of chronic pain</source>
      <comment>catalog</comment>
      <translation>Otro tipo de dolor crónico</translation>
    </message>
    <message>
      <source>Another view, in the list of views</source>
      <translation>Otra vista, en la lista de vistas</translation>
    </message>
    <message>
      <source>Anti-inflammatory pills (an NSAID)</source>
      <comment>catalog</comment>
      <translation>Pastillas antiinflamatorias (un AINE)</translation>
    </message>
    <message>
      <source>Apart from CRPS no lasting relief has been shown in trials. A review of seven trials found a small effect of up to two weeks.</source>
      <comment>catalog</comment>
      <translation>Fuera del SDRC, los ensayos no han mostrado un alivio duradero. Una revisión de siete ensayos halló un efecto pequeño de hasta dos semanas.</translation>
    </message>
    <message>
      <source>Approved for depression that did not respond to other medicines, not for pain.</source>
      <comment>catalog</comment>
      <translation>Aprobada para la depresión que no respondió a otras medicinas, no para el dolor.</translation>
    </message>
    <message>
      <source>Are my pain medicines on the preferred list?</source>
      <comment>catalog</comment>
      <translation>¿Están mis medicinas para el dolor en la lista preferida?</translation>
    </message>
    <message>
      <source>Are rides, miles and lost pay covered?</source>
      <comment>catalog</comment>
      <translation>¿Se cubren los viajes, las millas y el sueldo perdido?</translation>
    </message>
    <message>
      <source>Arizona</source>
      <translation>Arizona</translation>
    </message>
    <message>
      <source>Arizona</source>
      <comment>catalog</comment>
      <translation>Arizona</translation>
    </message>
    <message>
      <source>Arkansas</source>
      <translation>Arkansas</translation>
    </message>
    <message>
      <source>Arkansas</source>
      <comment>catalog</comment>
      <translation>Arkansas</translation>
    </message>
    <message>
      <source>Arrow keys move, typing changes a cell, Delete removes a medicine.</source>
      <translation>Las flechas mueven, escribir cambia una celda, Suprimir quita una medicina.</translation>
    </message>
    <message>
      <source>Articles for patients speak of 400 to 2,000 dollars an infusion, for any length.</source>
      <comment>catalog</comment>
      <translation>Los artículos para pacientes hablan de 400 a 2,000 dólares por infusión, de cualquier duración.</translation>
    </message>
    <message>
      <source>As Medicare without a supplement, and a Medigap plan of the kind of Plan G, which pays the 20 percent of Part B but not its deductible. It pays only what Medicare covers, so nothing for ketamine that Medicare refuses, and it pays nothing at the pharmacy. Other Medigap plans pay less. The premium of the supplement is left out, as all premiums are.</source>
      <comment>catalog</comment>
      <translation>Como Medicare sin suplemento, más un plan Medigap del tipo Plan G, que paga el 20 por ciento de la Parte B pero no su deducible. Paga solo lo que Medicare cubre, así que nada por la ketamina que Medicare rechaza, y no paga nada en la farmacia. Otros planes Medigap pagan menos. La prima del suplemento no se cuenta, como ninguna prima.</translation>
    </message>
    <message>
      <source>As for other medicines.</source>
      <comment>catalog</comment>
      <translation>Como en otras medicinas.</translation>
    </message>
    <message>
      <source>As in the figures above, if costs are typical.</source>
      <translation>Como en las cifras de arriba, si los costos son normales.</translation>
    </message>
    <message>
      <source>As it is, the plan needs {typical} a month. To be safe, count on {cautious}.</source>
      <translation>Como está, el plan necesita {typical} al mes. Para estar seguro, cuente con {cautious}.</translation>
    </message>
    <message>
      <source>As of {date}. {grade}</source>
      <translation>Al {date}. {grade}</translation>
    </message>
    <message>
      <source>As part of your package it comes to {amount}.</source>
      <translation>Como parte de su paquete sale a {amount}.</translation>
    </message>
    <message>
      <source>As planned: {amount}</source>
      <translation>Según el plan: {amount}</translation>
    </message>
    <message>
      <source>As you entered it</source>
      <translation>Como usted lo escribió</translation>
    </message>
    <message>
      <source>Ask</source>
      <translation>Pregunte</translation>
    </message>
    <message>
      <source>Ask your pharmacist.</source>
      <translation>Pregunte a su farmacéutico.</translation>
    </message>
    <message numerus="yes">
      <source>At %n clinic(s) the first year typically costs {low} to {high}.</source>
      <translation>
        <numerusform>En %n clínica el primer año cuesta normalmente de {low} a {high}.</numerusform>
        <numerusform>En %n clínicas el primer año cuesta normalmente de {low} a {high}.</numerusform>
      </translation>
    </message>
    <message>
      <source>At home nobody watches blood pressure and breathing, which the FDA says adds to the risk.</source>
      <comment>catalog</comment>
      <translation>En casa nadie vigila la presión ni la respiración, y la FDA dice que eso aumenta el riesgo.</translation>
    </message>
    <message>
      <source>At least two hours of observation after each dose.</source>
      <comment>catalog</comment>
      <translation>Al menos dos horas de observación después de cada dosis.</translation>
    </message>
    <message numerus="yes">
      <source>At most %n clinic(s) beside this plan's own. Untick one first.</source>
      <translation>
        <numerusform>A lo más %n clínica además de la de este plan. Desmarque una primero.</numerusform>
        <numerusform>A lo más %n clínicas además de la de este plan. Desmarque una primero.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>At most %n digit(s) after the point.</source>
      <translation>
        <numerusform>A lo más %n decimal.</numerusform>
        <numerusform>A lo más %n decimales.</numerusform>
      </translation>
    </message>
    <message>
      <source>At most this</source>
      <translation>A lo más esto</translation>
    </message>
    <message>
      <source>At most this, since nobody knows: {names}.</source>
      <translation>A lo más esto, ya que nadie sabe: {names}.</translation>
    </message>
    <message>
      <source>At the low end the price is for the drug alone, and visits come on top.</source>
      <comment>catalog</comment>
      <translation>En el extremo bajo el precio es solo del medicamento, y las visitas se cobran aparte.</translation>
    </message>
    <message>
      <source>At the pharmacy</source>
      <translation>En la farmacia</translation>
    </message>
    <message>
      <source>Atlanta</source>
      <comment>catalog</comment>
      <translation>Atlanta</translation>
    </message>
    <message>
      <source>Austin</source>
      <comment>catalog</comment>
      <translation>Austin</translation>
    </message>
    <message>
      <source>Average of the state</source>
      <translation>Promedio del estado</translation>
    </message>
    <message>
      <source>Average out-of-pocket cost of a duloxetine fill (ClinCalc from MEPS 2023, quoted)</source>
      <comment>catalog</comment>
      <translation>Gasto de bolsillo promedio de un surtido de duloxetina (ClinCalc con datos de MEPS 2023, citado)</translation>
    </message>
    <message>
      <source>BCBS Montana newsletter on 2026 plan limits</source>
      <comment>catalog</comment>
      <translation>Boletín de BCBS Montana sobre los límites de los planes en 2026</translation>
    </message>
    <message>
      <source>Back (Esc)</source>
      <translation>Volver (Escape)</translation>
    </message>
    <message>
      <source>Back to the plan</source>
      <translation>Volver al plan</translation>
    </message>
    <message>
      <source>Back to the saved plan</source>
      <translation>Volver al plan guardado</translation>
    </message>
    <message>
      <source>Back to the view</source>
      <translation>Volver a la vista</translation>
    </message>
    <message>
      <source>Baclofen (a muscle relaxant)</source>
      <comment>catalog</comment>
      <translation>Baclofeno (un relajante muscular)</translation>
    </message>
    <message>
      <source>Baclofen three times a day in place of what you take now. Some muscle relaxants are meant for short use only.</source>
      <comment>catalog</comment>
      <translation>Baclofeno tres veces al día en lugar de lo que toma ahora. Algunos relajantes musculares son solo para uso corto.</translation>
    </message>
    <message>
      <source>Bakersfield</source>
      <comment>catalog</comment>
      <translation>Bakersfield</translation>
    </message>
    <message>
      <source>Baltimore and surrounding counties</source>
      <comment>catalog</comment>
      <translation>Baltimore y los condados vecinos</translation>
    </message>
    <message>
      <source>Bar: from low to high. Diamond: typical.</source>
      <translation>Barra: de bajo a alto. Rombo: lo normal.</translation>
    </message>
    <message>
      <source>Bar: from low to high. Its stronger part: 8 times in 10. Diamond: typical.</source>
      <translation>Barra: de bajo a alto. La parte más intensa: 8 de cada 10 veces. Rombo: lo normal.</translation>
    </message>
    <message>
      <source>Beaumont</source>
      <comment>catalog</comment>
      <translation>Beaumont</translation>
    </message>
    <message>
      <source>Before any discount. Alt+Down for lowest and highest.</source>
      <translation>Antes de cualquier descuento. Alt+Abajo para el más bajo y el más alto.</translation>
    </message>
    <message>
      <source>Before money comes back from your plan, you are out {amount} at one time.</source>
      <translation>Antes de que su plan le devuelva dinero, llega a tener {amount} por recuperar a la vez.</translation>
    </message>
    <message>
      <source>Before taxes.</source>
      <translation>Antes de impuestos.</translation>
    </message>
    <message>
      <source>Begins after</source>
      <translation>Empieza después de</translation>
    </message>
    <message>
      <source>BenefitsLink bulletin on Rev. Proc. 2026-24 (2027 HSA limits)</source>
      <comment>catalog</comment>
      <translation>Boletín de BenefitsLink sobre Rev. Proc. 2026-24 (límites de la HSA en 2027)</translation>
    </message>
    <message>
      <source>Beside what you do now:</source>
      <translation>Junto a lo que hace ahora:</translation>
    </message>
    <message>
      <source>Beside your medicines</source>
      <translation>Junto a sus medicinas</translation>
    </message>
    <message>
      <source>Beside your medicines: the first year</source>
      <translation>Junto a sus medicinas: el primer año</translation>
    </message>
    <message>
      <source>Billed</source>
      <translation>Facturado</translation>
    </message>
    <message>
      <source>Billed on top</source>
      <translation>Cobrado además</translation>
    </message>
    <message>
      <source>Biology Insights, Medicare and ketamine infusions</source>
      <comment>catalog</comment>
      <translation>Biology Insights, Medicare y las infusiones de ketamina</translation>
    </message>
    <message>
      <source>Biology Insights, a drug test at urgent care</source>
      <comment>catalog</comment>
      <translation>Biology Insights, una prueba de drogas en atención urgente</translation>
    </message>
    <message>
      <source>Biology Insights, a primary care visit without insurance</source>
      <comment>catalog</comment>
      <translation>Biology Insights, una visita al médico de atención primaria sin seguro</translation>
    </message>
    <message>
      <source>Biology Insights, pain management without insurance</source>
      <comment>catalog</comment>
      <translation>Biology Insights, tratamiento del dolor sin seguro</translation>
    </message>
    <message>
      <source>Biology Insights, what outpatient therapy costs</source>
      <comment>catalog</comment>
      <translation>Biology Insights, cuánto cuesta la terapia ambulatoria</translation>
    </message>
    <message>
      <source>Bladder trouble with frequent use. What is known comes mostly from people who used it often and for other reasons; stopping usually helps.</source>
      <comment>catalog</comment>
      <translation>Problemas de vejiga con el uso frecuente. Lo que se sabe viene sobre todo de personas que la usaban a menudo y por otras razones; dejarla suele ayudar.</translation>
    </message>
    <message>
      <source>Bleeding, ulcers and tears of the stomach and gut, at any time and without warning; more with age, alcohol, blood thinners, SSRIs or SNRIs.</source>
      <comment>catalog</comment>
      <translation>Sangrado, úlceras y perforaciones del estómago y el intestino, en cualquier momento y sin aviso; más con la edad, el alcohol, los anticoagulantes, los ISRS o los IRSN.</translation>
    </message>
    <message>
      <source>Blood tests</source>
      <comment>catalog</comment>
      <translation>Análisis de sangre</translation>
    </message>
    <message>
      <source>Blue Cross Blue Shield of Alabama, medical policy MP-446</source>
      <comment>catalog</comment>
      <translation>Blue Cross Blue Shield de Alabama, política médica MP-446</translation>
    </message>
    <message>
      <source>Booster</source>
      <translation>Refuerzo</translation>
    </message>
    <message>
      <source>Booster details</source>
      <translation>Detalles de los refuerzos</translation>
    </message>
    <message>
      <source>Booster step</source>
      <translation>Paso de refuerzos</translation>
    </message>
    <message>
      <source>Booster {number}</source>
      <translation>Refuerzo {number}</translation>
    </message>
    <message>
      <source>Boosters</source>
      <translation>Refuerzos</translation>
    </message>
    <message>
      <source>Boosters at a steady interval</source>
      <translation>Refuerzos a intervalos fijos</translation>
    </message>
    <message>
      <source>Boosters decide most of what later years cost.</source>
      <translation>Los refuerzos deciden casi todo el costo de los años siguientes.</translation>
    </message>
    <message>
      <source>Boosters further and further apart</source>
      <translation>Refuerzos cada vez más separados</translation>
    </message>
    <message>
      <source>Boosters go on for years, so a small difference adds up.</source>
      <translation>Los refuerzos siguen por años; una pequeña diferencia se va sumando.</translation>
    </message>
    <message>
      <source>Boosters stop after</source>
      <translation>Los refuerzos terminan después de</translation>
    </message>
    <message>
      <source>Borrowed from infusions for mood.</source>
      <comment>catalog</comment>
      <translation>Tomado de las infusiones para el ánimo.</translation>
    </message>
    <message>
      <source>Brazoria</source>
      <comment>catalog</comment>
      <translation>Brazoria</translation>
    </message>
    <message>
      <source>Breathing trouble in older people, with lung disease, or together with opioids or other sedatives.</source>
      <comment>catalog</comment>
      <translation>Problemas para respirar en personas mayores, con enfermedad pulmonar, o junto con opioides u otros sedantes.</translation>
    </message>
    <message>
      <source>By the end of month {number}, typically: {options}.</source>
      <translation>Al final del mes {number}, normalmente: {options}.</translation>
    </message>
    <message>
      <source>CDC guideline on prescribing opioids for pain, 2022, as an implementation guide</source>
      <comment>catalog</comment>
      <translation>Guía de los CDC para recetar opioides para el dolor, 2022, en una guía de aplicación</translation>
    </message>
    <message>
      <source>CDI Cares, Medicare Part B in 2025</source>
      <comment>catalog</comment>
      <translation>CDI Cares, la Parte B de Medicare en 2025</translation>
    </message>
    <message>
      <source>CHI Saint Joseph Health Partners, gabapentin for nerve pain</source>
      <comment>catalog</comment>
      <translation>CHI Saint Joseph Health Partners, gabapentina para el dolor de nervios</translation>
    </message>
    <message>
      <source>CMS state-based exchange plan file 2026, New Jersey</source>
      <comment>catalog</comment>
      <translation>Archivo de planes del mercado estatal de CMS 2026, Nueva Jersey</translation>
    </message>
    <message>
      <source>California</source>
      <translation>California</translation>
    </message>
    <message>
      <source>Can be bought again</source>
      <translation>Se puede comprar otra vez</translation>
    </message>
    <message>
      <source>Can be used for boosters</source>
      <translation>Se puede usar para refuerzos</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Capsules cost about 13 times as much as tablets (2020 against 2022). Ask whether a tablet would do.</source>
      <comment>catalog</comment>
      <translation>Las cápsulas cuestan unas 13 veces más que las tabletas (2020 frente a 2022). Pregunte si le sirve una tableta.</translation>
    </message>
    <message>
      <source>Care</source>
      <translation>Atención</translation>
    </message>
    <message>
      <source>Cash out</source>
      <translation>Dinero que sale</translation>
    </message>
    <message>
      <source>Cash price of the infusion itself (facility fee); clinician and drug are billed apart.</source>
      <comment>catalog</comment>
      <translation>Precio en efectivo de la infusión sola (tarifa del lugar); el médico y el medicamento se cobran aparte.</translation>
    </message>
    <message>
      <source>Catalog prices are moved a little for where you live. Real clinics follow this only loosely.</source>
      <translation>Los precios del catálogo se ajustan un poco según donde vive. Las clínicas reales lo siguen solo a grandes rasgos.</translation>
    </message>
    <message>
      <source>Catalog prices as of {day}.</source>
      <translation>Precios del catálogo al {day}.</translation>
    </message>
    <message>
      <source>Cells to mend</source>
      <translation>Celdas por corregir</translation>
    </message>
    <message>
      <source>Central Georgia clinic, monthly price of oral ketamine at home</source>
      <comment>catalog</comment>
      <translation>Clínica del centro de Georgia, precio mensual de la ketamina oral en casa</translation>
    </message>
    <message>
      <source>Chance that it helps me</source>
      <translation>Probabilidad de que me ayude</translation>
    </message>
    <message>
      <source>Chance you gave</source>
      <translation>Probabilidad que usted dio</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Change a dose change</source>
      <translation>Cambiar un cambio de dosis</translation>
    </message>
    <message>
      <source>Change amount used</source>
      <translation>Cambiar la cantidad usada</translation>
    </message>
    <message>
      <source>Change begin of home phase</source>
      <translation>Cambiar el inicio de la fase en casa</translation>
    </message>
    <message>
      <source>Change billed price of a session</source>
      <translation>Cambiar el precio facturado de una sesión</translation>
    </message>
    <message>
      <source>Change boosters</source>
      <translation>Cambiar los refuerzos</translation>
    </message>
    <message>
      <source>Change chance of an outcome</source>
      <translation>Cambiar la probabilidad de un resultado</translation>
    </message>
    <message>
      <source>Change chance that it helps</source>
      <translation>Cambiar la probabilidad de que ayude</translation>
    </message>
    <message>
      <source>Change child care</source>
      <translation>Cambiar el cuidado de niños</translation>
    </message>
    <message>
      <source>Change copay programme</source>
      <translation>Cambiar el programa de copago</translation>
    </message>
    <message>
      <source>Change cost of a companion</source>
      <translation>Cambiar el costo de un acompañante</translation>
    </message>
    <message>
      <source>Change cost of a specialist visit</source>
      <translation>Cambiar el costo de una visita al especialista</translation>
    </message>
    <message>
      <source>Change date of the amounts used</source>
      <translation>Cambiar la fecha de las cantidades usadas</translation>
    </message>
    <message>
      <source>Change date of the quote</source>
      <translation>Cambiar la fecha de la cotización</translation>
    </message>
    <message>
      <source>Change days between sessions</source>
      <translation>Cambiar los días entre sesiones</translation>
    </message>
    <message>
      <source>Change days of a fill</source>
      <translation>Cambiar los días de un surtido</translation>
    </message>
    <message>
      <source>Change days of a home supply</source>
      <translation>Cambiar los días de un suministro en casa</translation>
    </message>
    <message>
      <source>Change deductible</source>
      <translation>Cambiar el deducible</translation>
    </message>
    <message>
      <source>Change deposit</source>
      <translation>Cambiar el depósito</translation>
    </message>
    <message>
      <source>Change discount by income</source>
      <translation>Cambiar el descuento por ingresos</translation>
    </message>
    <message>
      <source>Change discount in dollars</source>
      <translation>Cambiar el descuento en dólares</translation>
    </message>
    <message>
      <source>Change discount in percent</source>
      <translation>Cambiar el descuento en porcentaje</translation>
    </message>
    <message>
      <source>Change evaluation credit</source>
      <translation>Cambiar el crédito de la evaluación</translation>
    </message>
    <message>
      <source>Change expiry of a package</source>
      <translation>Cambiar el vencimiento de un paquete</translation>
    </message>
    <message>
      <source>Change family amounts used</source>
      <translation>Cambiar las cantidades usadas por la familia</translation>
    </message>
    <message>
      <source>Change family deductible</source>
      <translation>Cambiar el deducible familiar</translation>
    </message>
    <message>
      <source>Change family maximum</source>
      <translation>Cambiar el máximo familiar</translation>
    </message>
    <message>
      <source>Change first visit</source>
      <translation>Cambiar la primera visita</translation>
    </message>
    <message>
      <source>Change flexible spending account</source>
      <translation>Cambiar la cuenta de gastos flexibles</translation>
    </message>
    <message>
      <source>Change follow-up visits</source>
      <translation>Cambiar las visitas de control</translation>
    </message>
    <message>
      <source>Change health savings account</source>
      <translation>Cambiar la cuenta de ahorros para la salud</translation>
    </message>
    <message>
      <source>Change hours missed</source>
      <translation>Cambiar las horas perdidas</translation>
    </message>
    <message>
      <source>Change hours of a companion</source>
      <translation>Cambiar las horas de un acompañante</translation>
    </message>
    <message>
      <source>Change household</source>
      <translation>Cambiar el hogar</translation>
    </message>
    <message>
      <source>Change how family amounts are met</source>
      <translation>Cambiar cómo se cumplen las cantidades familiares</translation>
    </message>
    <message>
      <source>Change how often an extra is charged</source>
      <translation>Cambiar cada cuánto se cobra un extra</translation>
    </message>
    <message>
      <source>Change how often membership is paid</source>
      <translation>Cambiar cada cuánto se paga la membresía</translation>
    </message>
    <message>
      <source>Change how often you cancel late</source>
      <translation>Cambiar cuántas veces cancela tarde</translation>
    </message>
    <message>
      <source>Change income</source>
      <translation>Cambiar los ingresos</translation>
    </message>
    <message>
      <source>Change itemizing</source>
      <translation>Cambiar las deducciones detalladas</translation>
    </message>
    <message>
      <source>Change ketamine at home</source>
      <translation>Cambiar la ketamina en casa</translation>
    </message>
    <message>
      <source>Change kind of care</source>
      <translation>Cambiar el tipo de atención</translation>
    </message>
    <message>
      <source>Change kind of pain</source>
      <translation>Cambiar el tipo de dolor</translation>
    </message>
    <message>
      <source>Change kind of place</source>
      <translation>Cambiar el tipo de lugar</translation>
    </message>
    <message>
      <source>Change lab tests</source>
      <translation>Cambiar los análisis de laboratorio</translation>
    </message>
    <message>
      <source>Change last session</source>
      <translation>Cambiar la última sesión</translation>
    </message>
    <message>
      <source>Change late cancelling</source>
      <translation>Cambiar las cancelaciones tardías</translation>
    </message>
    <message>
      <source>Change late-cancel fee</source>
      <translation>Cambiar el cargo por cancelar tarde</translation>
    </message>
    <message>
      <source>Change loan</source>
      <translation>Cambiar el préstamo</translation>
    </message>
    <message>
      <source>Change meals</source>
      <translation>Cambiar las comidas</translation>
    </message>
    <message>
      <source>Change medical credit card</source>
      <translation>Cambiar la tarjeta de crédito médica</translation>
    </message>
    <message>
      <source>Change membership</source>
      <translation>Cambiar la membresía</translation>
    </message>
    <message>
      <source>Change membership fee</source>
      <translation>Cambiar la cuota de membresía</translation>
    </message>
    <message>
      <source>Change miles</source>
      <translation>Cambiar las millas</translation>
    </message>
    <message>
      <source>Change monthly budget</source>
      <translation>Cambiar el presupuesto mensual</translation>
    </message>
    <message>
      <source>Change months between follow-ups</source>
      <translation>Cambiar los meses entre visitas de control</translation>
    </message>
    <message>
      <source>Change months between home follow-ups</source>
      <translation>Cambiar los meses entre controles en casa</translation>
    </message>
    <message>
      <source>Change months between lab tests</source>
      <translation>Cambiar los meses entre análisis</translation>
    </message>
    <message>
      <source>Change name of a medicine</source>
      <translation>Cambiar el nombre de una medicina</translation>
    </message>
    <message>
      <source>Change name of an extra</source>
      <translation>Cambiar el nombre de un extra</translation>
    </message>
    <message>
      <source>Change name of the clinic</source>
      <translation>Cambiar el nombre de la clínica</translation>
    </message>
    <message>
      <source>Change name of the plan</source>
      <translation>Cambiar el nombre del plan</translation>
    </message>
    <message>
      <source>Change next fill</source>
      <translation>Cambiar el próximo surtido</translation>
    </message>
    <message>
      <source>Change nights</source>
      <translation>Cambiar las noches</translation>
    </message>
    <message>
      <source>Change number of sessions</source>
      <translation>Cambiar el número de sesiones</translation>
    </message>
    <message>
      <source>Change of dose</source>
      <translation>Cambio de dosis</translation>
    </message>
    <message>
      <source>Change out-of-network terms</source>
      <translation>Cambiar las condiciones fuera de la red</translation>
    </message>
    <message>
      <source>Change out-of-pocket maximum</source>
      <translation>Cambiar el máximo de gastos de bolsillo</translation>
    </message>
    <message>
      <source>Change paid sessions left</source>
      <translation>Cambiar las sesiones pagadas que quedan</translation>
    </message>
    <message>
      <source>Change parking</source>
      <translation>Cambiar el estacionamiento</translation>
    </message>
    <message>
      <source>Change part of the state</source>
      <translation>Cambiar la parte del estado</translation>
    </message>
    <message>
      <source>Change pay for an hour</source>
      <translation>Cambiar el pago por hora</translation>
    </message>
    <message>
      <source>Change pharmacy terms</source>
      <translation>Cambiar las condiciones de farmacia</translation>
    </message>
    <message>
      <source>Change plan</source>
      <translation>Cambiar el plan</translation>
    </message>
    <message>
      <source>Change price growth</source>
      <translation>Cambiar el aumento de precios</translation>
    </message>
    <message>
      <source>Change price of a booster</source>
      <translation>Cambiar el precio de un refuerzo</translation>
    </message>
    <message>
      <source>Change price of a fill</source>
      <translation>Cambiar el precio de un surtido</translation>
    </message>
    <message>
      <source>Change price of a follow-up</source>
      <translation>Cambiar el precio de una visita de control</translation>
    </message>
    <message>
      <source>Change price of a home follow-up</source>
      <translation>Cambiar el precio de un control en casa</translation>
    </message>
    <message>
      <source>Change price of a home supply</source>
      <translation>Cambiar el precio de un suministro en casa</translation>
    </message>
    <message>
      <source>Change price of a night</source>
      <translation>Cambiar el precio de una noche</translation>
    </message>
    <message>
      <source>Change price of a package</source>
      <translation>Cambiar el precio de un paquete</translation>
    </message>
    <message>
      <source>Change price of a ride</source>
      <translation>Cambiar el precio de un viaje</translation>
    </message>
    <message>
      <source>Change price of a session</source>
      <translation>Cambiar el precio de una sesión</translation>
    </message>
    <message>
      <source>Change price of an extra</source>
      <translation>Cambiar el precio de un extra</translation>
    </message>
    <message>
      <source>Change price of lab tests</source>
      <translation>Cambiar el precio de los análisis</translation>
    </message>
    <message>
      <source>Change price of other care</source>
      <translation>Cambiar el precio de otra atención</translation>
    </message>
    <message>
      <source>Change price of the evaluation</source>
      <translation>Cambiar el precio de la evaluación</translation>
    </message>
    <message>
      <source>Change refund of a package</source>
      <translation>Cambiar el reembolso de un paquete</translation>
    </message>
    <message>
      <source>Change repeat of a package</source>
      <translation>Cambiar la repetición de un paquete</translation>
    </message>
    <message>
      <source>Change savings</source>
      <translation>Cambiar los ahorros</translation>
    </message>
    <message>
      <source>Change second plan</source>
      <translation>Cambiar el segundo plan</translation>
    </message>
    <message>
      <source>Change sessions each time</source>
      <translation>Cambiar las sesiones de cada vez</translation>
    </message>
    <message>
      <source>Change sessions had</source>
      <translation>Cambiar las sesiones recibidas</translation>
    </message>
    <message>
      <source>Change sessions of a package</source>
      <translation>Cambiar las sesiones de un paquete</translation>
    </message>
    <message>
      <source>Change start of the plan year</source>
      <translation>Cambiar el inicio del año del plan</translation>
    </message>
    <message>
      <source>Change state</source>
      <translation>Cambiar el estado</translation>
    </message>
    <message>
      <source>Change stop of a medicine</source>
      <translation>Cambiar el final de una medicina</translation>
    </message>
    <message>
      <source>Change the companion's pay for an hour</source>
      <translation>Cambiar el pago por hora del acompañante</translation>
    </message>
    <message>
      <source>Change tier of a medicine</source>
      <translation>Cambiar el nivel de una medicina</translation>
    </message>
    <message>
      <source>Change treatment under way</source>
      <translation>Cambiar el tratamiento en curso</translation>
    </message>
    <message>
      <source>Change units a day</source>
      <translation>Cambiar las unidades al día</translation>
    </message>
    <message>
      <source>Change use of a package</source>
      <translation>Cambiar el uso de un paquete</translation>
    </message>
    <message>
      <source>Change visits of a booster step</source>
      <translation>Cambiar las visitas de un paso de refuerzos</translation>
    </message>
    <message>
      <source>Change visits of other care</source>
      <translation>Cambiar las visitas de otra atención</translation>
    </message>
    <message>
      <source>Change way of treatment</source>
      <translation>Cambiar la forma de tratamiento</translation>
    </message>
    <message>
      <source>Change weeks between boosters</source>
      <translation>Cambiar las semanas entre refuerzos</translation>
    </message>
    <message>
      <source>Change weeks of a booster step</source>
      <translation>Cambiar las semanas de un paso de refuerzos</translation>
    </message>
    <message>
      <source>Change weeks of other care</source>
      <translation>Cambiar las semanas de otra atención</translation>
    </message>
    <message>
      <source>Change weeks until money comes back</source>
      <translation>Cambiar las semanas hasta que vuelve el dinero</translation>
    </message>
    <message>
      <source>Change what applies</source>
      <translation>Cambiar lo que se aplica</translation>
    </message>
    <message>
      <source>Change what comes with a medicine</source>
      <translation>Cambiar lo que acompaña a una medicina</translation>
    </message>
    <message>
      <source>Change what follows the last step</source>
      <translation>Cambiar lo que sigue al último paso</translation>
    </message>
    <message>
      <source>Change what the plan does with ketamine</source>
      <translation>Cambiar lo que hace el plan con la ketamina</translation>
    </message>
    <message>
      <source>Change what the plan pays</source>
      <translation>Cambiar lo que paga el plan</translation>
    </message>
    <message>
      <source>Change what the price includes</source>
      <translation>Cambiar lo que incluye el precio</translation>
    </message>
    <message>
      <source>Change what the second plan pays</source>
      <translation>Cambiar lo que paga el segundo plan</translation>
    </message>
    <message>
      <source>Change when boosters stop</source>
      <translation>Cambiar cuándo terminan los refuerzos</translation>
    </message>
    <message>
      <source>Change whether copays count</source>
      <translation>Cambiar si cuentan los copagos</translation>
    </message>
    <message>
      <source>Change who owes a refused bill</source>
      <translation>Cambiar quién debe una factura rechazada</translation>
    </message>
    <message>
      <source>Change years to look ahead</source>
      <translation>Cambiar los años por delante</translation>
    </message>
    <message>
      <source>Changes of dose</source>
      <translation>Cambios de dosis</translation>
    </message>
    <message>
      <source>Charged</source>
      <translation>Cobrado</translation>
    </message>
    <message>
      <source>Chart or table</source>
      <translation>Gráfico o tabla</translation>
    </message>
    <message>
      <source>Check the form. The 5 mg capsule costs about 13 times as much as the tablet.</source>
      <comment>catalog</comment>
      <translation>Revise la forma. La cápsula de 5 mg cuesta unas 13 veces más que la tableta.</translation>
    </message>
    <message>
      <source>Check the strength. The 7.5 mg tablet costs pharmacies 47 times as much as the 10 mg tablet.</source>
      <comment>catalog</comment>
      <translation>Revise la dosis. La tableta de 7.5 mg les cuesta a las farmacias 47 veces más que la de 10 mg.</translation>
    </message>
    <message>
      <source>Chicago</source>
      <comment>catalog</comment>
      <translation>Chicago</translation>
    </message>
    <message>
      <source>Chico</source>
      <comment>catalog</comment>
      <translation>Chico</translation>
    </message>
    <message>
      <source>Child care</source>
      <translation>Cuidado de niños</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Opción</translation>
    </message>
    <message>
      <source>Clear everything</source>
      <translation>Borrar todo</translation>
    </message>
    <message>
      <source>Clear everything of the last person?</source>
      <translation>¿Borrar todo lo de la última persona?</translation>
    </message>
    <message>
      <source>Clinic</source>
      <translation>Clínica</translation>
    </message>
    <message>
      <source>Clinic membership</source>
      <translation>Membresía de la clínica</translation>
    </message>
    <message>
      <source>Clinic prices</source>
      <translation>Precios de la clínica</translation>
    </message>
    <message>
      <source>Clinic without a name</source>
      <translation>Clínica sin nombre</translation>
    </message>
    <message>
      <source>Clinics</source>
      <translation>Clínicas</translation>
    </message>
    <message>
      <source>Clinics in {name}</source>
      <translation>Clínicas en {name}</translation>
    </message>
    <message>
      <source>Clinics of your list; Space ticks those to compare</source>
      <translation>Clínicas de su lista; la barra espaciadora marca las que quiere comparar</translation>
    </message>
    <message>
      <source>Clinics side by side</source>
      <translation>Clínicas lado a lado</translation>
    </message>
    <message>
      <source>Clinics speak of boosters from every month to less than once a year; one published schedule ends at every three months.</source>
      <comment>catalog</comment>
      <translation>Las clínicas hablan de refuerzos desde cada mes hasta menos de una vez al año; un calendario publicado termina en uno cada tres meses.</translation>
    </message>
    <message>
      <source>Clinics that will be taken in</source>
      <translation>Clínicas que se agregarán</translation>
    </message>
    <message>
      <source>Clinics…</source>
      <translation>Clínicas…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close this list</source>
      <translation>Cerrar esta lista</translation>
    </message>
    <message>
      <source>Coinsurance</source>
      <translation>Coseguro</translation>
    </message>
    <message>
      <source>Coinsurance, in percent.</source>
      <translation>Coseguro, en porcentaje.</translation>
    </message>
    <message>
      <source>Colorado</source>
      <translation>Colorado</translation>
    </message>
    <message>
      <source>Colorado</source>
      <comment>catalog</comment>
      <translation>Colorado</translation>
    </message>
    <message>
      <source>Colorado workers' compensation, medical treatment guideline for CRPS</source>
      <comment>catalog</comment>
      <translation>Compensación para trabajadores de Colorado, guía de tratamiento médico del SDRC</translation>
    </message>
    <message>
      <source>Comes off</source>
      <translation>Se descuenta</translation>
    </message>
    <message>
      <source>Comes with your medicine</source>
      <translation>Acompaña a su medicina</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Complex regional pain syndrome (CRPS)</source>
      <comment>catalog</comment>
      <translation>Síndrome de dolor regional complejo (SDRC)</translation>
    </message>
    <message>
      <source>Connecticut</source>
      <translation>Connecticut</translation>
    </message>
    <message>
      <source>Connecticut</source>
      <comment>catalog</comment>
      <translation>Connecticut</translation>
    </message>
    <message>
      <source>Consecutive days in that programme.</source>
      <comment>catalog</comment>
      <translation>Días seguidos en ese programa.</translation>
    </message>
    <message>
      <source>Consecutive days in the pain programme; every three to four days for mood.</source>
      <comment>catalog</comment>
      <translation>Días seguidos en el programa de dolor; cada tres o cuatro días para el ánimo.</translation>
    </message>
    <message>
      <source>Consecutive days, or ten within two weeks.</source>
      <comment>catalog</comment>
      <translation>Días seguidos, o diez en dos semanas.</translation>
    </message>
    <message>
      <source>Consecutive days.</source>
      <comment>catalog</comment>
      <translation>Días seguidos.</translation>
    </message>
    <message>
      <source>Consensus guideline on intravenous ketamine for chronic pain (ASRA, AAPM, ASA)</source>
      <comment>catalog</comment>
      <translation>Guía de consenso sobre la ketamina intravenosa para el dolor crónico (ASRA, AAPM, ASA)</translation>
    </message>
    <message>
      <source>Constipation most of all; also nausea, confusion, poor sleep.</source>
      <comment>catalog</comment>
      <translation>Sobre todo estreñimiento; también náuseas, confusión y mal sueño.</translation>
    </message>
    <message>
      <source>Copay</source>
      <translation>Copago</translation>
    </message>
    <message>
      <source>Copays count toward the deductible</source>
      <translation>Los copagos cuentan para el deducible</translation>
    </message>
    <message>
      <source>Copied as CSV.</source>
      <translation>Copiado como CSV.</translation>
    </message>
    <message>
      <source>Copied as text.</source>
      <translation>Copiado como texto.</translation>
    </message>
    <message>
      <source>Copy a figure</source>
      <translation>Copiar una cifra</translation>
    </message>
    <message>
      <source>Copy as CS&amp;V</source>
      <translation>Copiar como CS&amp;V</translation>
    </message>
    <message>
      <source>Copy as CSV</source>
      <translation>Copiar como CSV</translation>
    </message>
    <message>
      <source>Copy as picture</source>
      <translation>Copiar como imagen</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Copiar como texto</translation>
    </message>
    <message>
      <source>Copy this figure</source>
      <translation>Copiar esta cifra</translation>
    </message>
    <message>
      <source>Copy what it says</source>
      <translation>Copiar lo que dice</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Costo</translation>
    </message>
    <message>
      <source>Cost before taxes</source>
      <translation>Costo antes de impuestos</translation>
    </message>
    <message>
      <source>Cost of a week of relief</source>
      <translation>Costo de una semana de alivio</translation>
    </message>
    <message>
      <source>Cost of driving one mile</source>
      <translation>Costo de manejar una milla</translation>
    </message>
    <message>
      <source>Cost to find out if it helps</source>
      <translation>Costo de averiguar si ayuda</translation>
    </message>
    <message>
      <source>Costcalc ended before this plan was saved. A copy of it was kept.</source>
      <translation>Costcalc se cerró antes de guardar este plan. Se guardó una copia.</translation>
    </message>
    <message>
      <source>Costcalc will speak this language the next time you start it.</source>
      <translation>Costcalc hablará este idioma la próxima vez que lo abra.</translation>
    </message>
    <message>
      <source>Costcalc {version}</source>
      <translation>Costcalc {version}</translation>
    </message>
    <message>
      <source>Costs less in all from</source>
      <translation>Cuesta menos en total desde</translation>
    </message>
    <message>
      <source>Counseling</source>
      <translation>Consejería</translation>
    </message>
    <message>
      <source>Count all acetaminophen together. More than 4 grams a day can harm the liver.</source>
      <comment>catalog</comment>
      <translation>Sume todo el acetaminofén. Más de 4 gramos al día puede dañar el hígado.</translation>
    </message>
    <message>
      <source>Count with</source>
      <translation>Contar con</translation>
    </message>
    <message>
      <source>Counted from the last session of the first series.</source>
      <translation>Se cuenta desde la última sesión de la primera serie.</translation>
    </message>
    <message>
      <source>Counted on every anniversary of the first visit. Leave empty for steady prices.</source>
      <translation>Se cuenta en cada aniversario de la primera visita. Déjelo vacío si los precios no cambian.</translation>
    </message>
    <message>
      <source>Counted when follow-ups are part of the treatment.</source>
      <translation>Se cuenta cuando las visitas de control son parte del tratamiento.</translation>
    </message>
    <message>
      <source>Counted when lab tests are part of the treatment.</source>
      <translation>Se cuenta cuando los análisis son parte del tratamiento.</translation>
    </message>
    <message>
      <source>Counted with your medicines: {thing}.</source>
      <translation>Se cuenta con sus medicinas: {thing}.</translation>
    </message>
    <message>
      <source>Counted with your medicines: {thing}. {words}</source>
      <translation>Se cuenta con sus medicinas: {thing}. {words}</translation>
    </message>
    <message>
      <source>Counted with your medicines: {thing}. {words} No source says how often. Leave it out if you know better.</source>
      <translation>Se cuenta con sus medicinas: {thing}. {words} Ninguna fuente dice cada cuánto. Quítelo si usted sabe que no es así.</translation>
    </message>
    <message>
      <source>Counter prices have differed wildly. One pharmacy went from 38 to 200 dollars about 2016; people with coverage paid 11.97 a fill on average in 2023.</source>
      <comment>catalog</comment>
      <translation>Los precios de mostrador han variado mucho. Una farmacia pasó de 38 a 200 dólares hacia 2016; las personas con cobertura pagaron en promedio 11.97 por surtido en 2023.</translation>
    </message>
    <message>
      <source>Counts only for pay the companion loses.</source>
      <translation>Cuenta solo para el pago que pierde el acompañante.</translation>
    </message>
    <message>
      <source>Counts toward the out-of-pocket maximum</source>
      <translation>Cuenta para el máximo de gastos de bolsillo</translation>
    </message>
    <message>
      <source>Covered, with the plan's approval</source>
      <translation>Cubierto, con la aprobación del plan</translation>
    </message>
    <message>
      <source>Crowe and Associates, Medicare Part D in 2026</source>
      <comment>catalog</comment>
      <translation>Crowe and Associates, la Parte D de Medicare en 2026</translation>
    </message>
    <message>
      <source>Cyclobenzaprine is meant for two to three weeks at a time, not for years.</source>
      <comment>catalog</comment>
      <translation>La ciclobenzaprina es para dos o tres semanas seguidas, no para años.</translation>
    </message>
    <message>
      <source>DC and Maryland/Virginia Suburbs</source>
      <comment>catalog</comment>
      <translation>DC y suburbios de Maryland y Virginia</translation>
    </message>
    <message>
      <source>Daily in most programmes; one clinic gives them weekly.</source>
      <comment>catalog</comment>
      <translation>Cada día en la mayoría de los programas; una clínica las da cada semana.</translation>
    </message>
    <message>
      <source>Dallas</source>
      <comment>catalog</comment>
      <translation>Dallas</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Date of quote</source>
      <translation>Fecha de la cotización</translation>
    </message>
    <message>
      <source>Date of the quote</source>
      <translation>Fecha de la cotización</translation>
    </message>
    <message>
      <source>Days between sessions</source>
      <translation>Días entre sesiones</translation>
    </message>
    <message>
      <source>Days between sessions of the first series</source>
      <translation>Días entre sesiones de la primera serie</translation>
    </message>
    <message>
      <source>Days until the next one.</source>
      <translation>Días hasta la siguiente.</translation>
    </message>
    <message>
      <source>Days with a visit or test, first year</source>
      <translation>Días con una visita o un análisis, primer año</translation>
    </message>
    <message>
      <source>Decides the yearly limit.</source>
      <translation>Decide el límite anual.</translation>
    </message>
    <message>
      <source>DecisionHealth on the 2026 Medicare conversion factor</source>
      <comment>catalog</comment>
      <translation>DecisionHealth, sobre el factor de conversión de Medicare en 2026</translation>
    </message>
    <message>
      <source>Deductible</source>
      <translation>Deducible</translation>
    </message>
    <message>
      <source>Deductible so far</source>
      <translation>Deducible hasta ahora</translation>
    </message>
    <message>
      <source>Deductible starts again</source>
      <translation>El deducible empieza de nuevo</translation>
    </message>
    <message>
      <source>Delaware</source>
      <translation>Delaware</translation>
    </message>
    <message>
      <source>Delaware</source>
      <comment>catalog</comment>
      <translation>Delaware</translation>
    </message>
    <message>
      <source>Delete the copy</source>
      <translation>Borrar la copia</translation>
    </message>
    <message>
      <source>Deposit</source>
      <translation>Depósito</translation>
    </message>
    <message>
      <source>Deposit</source>
      <comment>catalog</comment>
      <translation>Depósito</translation>
    </message>
    <message>
      <source>Deposit, paid ahead</source>
      <translation>Depósito, pagado por adelantado</translation>
    </message>
    <message>
      <source>Detroit</source>
      <comment>catalog</comment>
      <translation>Detroit</translation>
    </message>
    <message>
      <source>Discount</source>
      <translation>Descuento</translation>
    </message>
    <message>
      <source>Discount cards may be refused for controlled medicines; that depends on the pharmacy and the pharmacist.</source>
      <comment>catalog</comment>
      <translation>Pueden rechazar las tarjetas de descuento para medicinas controladas; depende de la farmacia y del farmacéutico.</translation>
    </message>
    <message>
      <source>Discount, such as for veterans or a low income</source>
      <translation>Descuento, por ejemplo para veteranos o bajos ingresos</translation>
    </message>
    <message>
      <source>District of Columbia</source>
      <translation>Distrito de Columbia</translation>
    </message>
    <message>
      <source>Dizziness, confusion and sleepiness.</source>
      <comment>catalog</comment>
      <translation>Mareo, confusión y sueño.</translation>
    </message>
    <message>
      <source>Dizziness, nausea, a feeling of being outside oneself, and higher blood pressure while it works.</source>
      <comment>catalog</comment>
      <translation>Mareo, náuseas, sensación de estar fuera de uno mismo y presión más alta mientras hace efecto.</translation>
    </message>
    <message>
      <source>Do not save</source>
      <translation>No guardar</translation>
    </message>
    <message>
      <source>Do not stop opioids, gabapentinoids or antidepressants suddenly; ask how to come off slowly.</source>
      <comment>catalog</comment>
      <translation>No deje de golpe los opioides, los gabapentinoides ni los antidepresivos; pregunte cómo dejarlos poco a poco.</translation>
    </message>
    <message>
      <source>Do you go for check-ups between sessions?</source>
      <translation>¿Va a controles entre las sesiones?</translation>
    </message>
    <message>
      <source>Do you have a health plan?</source>
      <translation>¿Tiene un plan de salud?</translation>
    </message>
    <message>
      <source>Do you lose pay for the visits?</source>
      <translation>¿Pierde sueldo por las visitas?</translation>
    </message>
    <message>
      <source>Do you stay away overnight?</source>
      <translation>¿Pasa noches fuera de casa?</translation>
    </message>
    <message>
      <source>Doctor or nurse for a session</source>
      <translation>Médico o enfermera de una sesión</translation>
    </message>
    <message>
      <source>Doctor or nurse for the session</source>
      <translation>Médico o enfermera de la sesión</translation>
    </message>
    <message>
      <source>Does any of this apply to how you pay?</source>
      <translation>¿Algo de esto se aplica a cómo paga usted?</translation>
    </message>
    <message>
      <source>Does any of this apply to the clinic's prices?</source>
      <translation>¿Algo de esto se aplica a los precios de la clínica?</translation>
    </message>
    <message>
      <source>Does any of this apply to your plan?</source>
      <translation>¿Algo de esto se aplica a su plan?</translation>
    </message>
    <message>
      <source>Does any of this apply to your treatment?</source>
      <translation>¿Algo de esto se aplica a su tratamiento?</translation>
    </message>
    <message>
      <source>Does any of this apply to your trips?</source>
      <translation>¿Algo de esto se aplica a sus viajes?</translation>
    </message>
    <message>
      <source>Does my VA, or community care on its behalf, offer ketamine for my kind of pain, and which papers does it want?</source>
      <comment>catalog</comment>
      <translation>¿Ofrece mi VA, o la atención comunitaria en su nombre, ketamina para mi tipo de dolor, y qué papeles pide?</translation>
    </message>
    <message>
      <source>Does someone come along, or look after your children?</source>
      <translation>¿Alguien le acompaña o cuida a sus hijos?</translation>
    </message>
    <message>
      <source>Does the VA pay for my travel to treatment?</source>
      <comment>catalog</comment>
      <translation>¿Paga el VA mi viaje al tratamiento?</translation>
    </message>
    <message>
      <source>Does the clinic accept Medicare, and does it ask me to sign that I will pay if Medicare does not?</source>
      <comment>catalog</comment>
      <translation>¿Acepta la clínica Medicare, y me pide firmar que yo pagaré si Medicare no paga?</translation>
    </message>
    <message>
      <source>Does the clinic sell several sessions at one price?</source>
      <translation>¿La clínica vende varias sesiones a un solo precio?</translation>
    </message>
    <message>
      <source>Does the drug maker's money count toward what I pay first each year?</source>
      <translation>¿Cuenta el dinero del fabricante para lo que pago primero cada año?</translation>
    </message>
    <message>
      <source>Does the plan cover ketamine infusions for my diagnosis, and what would it need to approve them?</source>
      <translation>¿Cubre el plan las infusiones de ketamina para mi diagnóstico, y qué necesitaría para aprobarlas?</translation>
    </message>
    <message>
      <source>Does the plan cover ketamine infusions for my diagnosis, and what would it need to approve them?</source>
      <comment>catalog</comment>
      <translation>¿Cubre el plan las infusiones de ketamina para mi diagnóstico, y qué necesitaría para aprobarlas?</translation>
    </message>
    <message>
      <source>Does the plan pay for rides to appointments?</source>
      <comment>catalog</comment>
      <translation>¿Paga el plan los viajes a las citas?</translation>
    </message>
    <message>
      <source>Does the price of a session include the room, the staff and the drug?</source>
      <translation>¿Incluye el precio de una sesión la sala, el personal y el medicamento?</translation>
    </message>
    <message>
      <source>Does the state plan cover ketamine infusions for any kind of pain, and with what approval?</source>
      <comment>catalog</comment>
      <translation>¿Cubre el plan estatal las infusiones de ketamina para algún tipo de dolor, y con qué aprobación?</translation>
    </message>
    <message>
      <source>Dollars a session</source>
      <translation>Dólares por sesión</translation>
    </message>
    <message>
      <source>Dreamscape, schedule of infusions for mood</source>
      <comment>catalog</comment>
      <translation>Dreamscape, calendario de infusiones para el ánimo</translation>
    </message>
    <message>
      <source>Driving there and back</source>
      <translation>Manejar ida y vuelta</translation>
    </message>
    <message>
      <source>Drowsiness, dizziness, dry mouth, weight gain, blurred vision.</source>
      <comment>catalog</comment>
      <translation>Somnolencia, mareo, boca seca, aumento de peso, visión borrosa.</translation>
    </message>
    <message>
      <source>Drowsiness, dry mouth, headache, upset stomach, trouble focusing (told of cyclobenzaprine).</source>
      <comment>catalog</comment>
      <translation>Somnolencia, boca seca, dolor de cabeza, malestar del estómago, dificultad para concentrarse (se dice de la ciclobenzaprina).</translation>
    </message>
    <message>
      <source>Drug for a session</source>
      <translation>Medicamento de una sesión</translation>
    </message>
    <message>
      <source>Drug for the session</source>
      <translation>Medicamento de la sesión</translation>
    </message>
    <message>
      <source>Drugprice.org, how Cost Plus pharmacies form a price</source>
      <comment>catalog</comment>
      <translation>Drugprice.org, cómo forman el precio las farmacias Cost Plus</translation>
    </message>
    <message>
      <source>Drugprice.org, what a discount card is</source>
      <comment>catalog</comment>
      <translation>Drugprice.org, qué es una tarjeta de descuento</translation>
    </message>
    <message>
      <source>Drugstore.com prices of tramadol in 2009, on Yahoo Health</source>
      <comment>catalog</comment>
      <translation>Precios del tramadol en Drugstore.com en 2009, en Yahoo Health</translation>
    </message>
    <message>
      <source>Duloxetine</source>
      <translation>Duloxetina</translation>
    </message>
    <message>
      <source>Duloxetine (an SNRI)</source>
      <comment>catalog</comment>
      <translation>Duloxetina (un IRSN)</translation>
    </message>
    <message>
      <source>Duloxetine can harm the liver; tell your doctor of dark urine, yellow skin or great tiredness.</source>
      <comment>catalog</comment>
      <translation>La duloxetina puede dañar el hígado; avise a su médico si tiene orina oscura, piel amarilla o mucho cansancio.</translation>
    </message>
    <message>
      <source>Duloxetine cash prices at one pharmacy before and after a jump (Consumer Reports, quoted)</source>
      <comment>catalog</comment>
      <translation>Precios en efectivo de la duloxetina en una farmacia antes y después de un salto (Consumer Reports, citado)</translation>
    </message>
    <message>
      <source>Duloxetine every day in place of what you take now. It is also used for depression.</source>
      <comment>catalog</comment>
      <translation>Duloxetina todos los días en lugar de lo que toma ahora. También se usa para la depresión.</translation>
    </message>
    <message>
      <source>Duplicate the plan</source>
      <translation>Duplicar el plan</translation>
    </message>
    <message>
      <source>Each answer goes into its field, and the estimate gets narrower. You can change all of it later.</source>
      <translation>Ponga cada respuesta en su campo y el estimado será más preciso. Puede cambiarlo todo después.</translation>
    </message>
    <message>
      <source>Each dot is one of a hundred people. Filled: the 80 in the middle.</source>
      <translation>Cada punto es una de cien personas. Llenos: los 80 del medio.</translation>
    </message>
    <message numerus="yes">
      <source>Each is a whole plan from {start}, for %n year(s).</source>
      <translation>
        <numerusform>Cada una es un plan completo desde el {start}, por %n año.</numerusform>
        <numerusform>Cada una es un plan completo desde el {start}, por %n años.</numerusform>
      </translation>
    </message>
    <message>
      <source>Each later year</source>
      <translation>Cada año siguiente</translation>
    </message>
    <message>
      <source>Each month</source>
      <translation>Cada mes</translation>
    </message>
    <message>
      <source>Each plan year.</source>
      <translation>Cada año del plan.</translation>
    </message>
    <message>
      <source>Each state sets its own terms. By federal rule what you pay is nominal for most services; above the poverty line it may be higher, up to 5 percent of family income. Nothing of your own state's terms is known here, so no benefit is filled in and everything shows as not covered until you put it in.</source>
      <comment>catalog</comment>
      <translation>Cada estado fija sus condiciones. Por regla federal, lo que usted paga es mínimo en la mayoría de los servicios; por encima de la línea de pobreza puede ser más, hasta el 5 por ciento del ingreso familiar. Aquí no se sabe nada de las condiciones de su estado, así que no se llena ningún beneficio y todo aparece como no cubierto hasta que usted lo ponga.</translation>
    </message>
    <message>
      <source>Each supply for home has to be paid, too.</source>
      <translation>Cada suministro para la casa también se paga.</translation>
    </message>
    <message>
      <source>Each trip, for children or others.</source>
      <translation>Cada viaje, para niños u otros.</translation>
    </message>
    <message>
      <source>Each trip: a paid helper, or an extra fare.</source>
      <translation>Cada viaje: un ayudante pagado o un pasaje extra.</translation>
    </message>
    <message>
      <source>Each unused session's share comes back</source>
      <translation>Se devuelve la parte de cada sesión no usada</translation>
    </message>
    <message>
      <source>Each visit</source>
      <translation>Cada visita</translation>
    </message>
    <message>
      <source>Each way has its own price and number of visits.</source>
      <translation>Cada manera tiene su precio y su número de visitas.</translation>
    </message>
    <message>
      <source>Each year beside what you do now</source>
      <translation>Cada año junto a lo que hace ahora</translation>
    </message>
    <message>
      <source>East St. Louis</source>
      <comment>catalog</comment>
      <translation>East St. Louis</translation>
    </message>
    <message>
      <source>Effects on perception and mood are the ones that most often make people stop.</source>
      <comment>catalog</comment>
      <translation>Los efectos sobre la percepción y el ánimo son los que más a menudo hacen que la gente lo deje.</translation>
    </message>
    <message>
      <source>El Centro</source>
      <comment>catalog</comment>
      <translation>El Centro</translation>
    </message>
    <message>
      <source>Eleven clinics; their prices are for mood, where this length is usual. The median is 475.</source>
      <comment>catalog</comment>
      <translation>Once clínicas; sus precios son para el ánimo, donde esta duración es la usual. La mediana es 475.</translation>
    </message>
    <message>
      <source>Employer PPO - an example, put in your own card's numbers</source>
      <comment>catalog</comment>
      <translation>PPO de un empleador: un ejemplo, ponga los números de su tarjeta</translation>
    </message>
    <message>
      <source>Empty for no limit.</source>
      <translation>Vacío si no hay límite.</translation>
    </message>
    <message>
      <source>Empty: as the plan says. “New person” clears this.</source>
      <translation>Vacío: como diga el plan. “Persona nueva” lo borra.</translation>
    </message>
    <message>
      <source>Empty: goes on.</source>
      <translation>Vacío: continúa.</translation>
    </message>
    <message>
      <source>Empty: on the day of the first visit.</source>
      <translation>Vacío: el día de la primera visita.</translation>
    </message>
    <message>
      <source>Enter</source>
      <comment>key</comment>
      <translation>Entrar</translation>
    </message>
    <message>
      <source>Enter adds the marked one.</source>
      <translation>Entrar agrega la marcada.</translation>
    </message>
    <message>
      <source>Epocrates, Spravato (dosing schedule and boxed warnings)</source>
      <comment>catalog</comment>
      <translation>Epocrates, Spravato (calendario de dosis y advertencias destacadas)</translation>
    </message>
    <message>
      <source>Esketamine nasal spray in the clinic</source>
      <comment>catalog</comment>
      <translation>Espray nasal de esketamina en la clínica</translation>
    </message>
    <message>
      <source>Esketamine prices - manufacturer list 2019, retail 2025, hospital files 2026</source>
      <comment>catalog</comment>
      <translation>Precios de la esketamina: lista del fabricante 2019, venta al público 2025, archivos de hospitales 2026</translation>
    </message>
    <message>
      <source>Esketamine sessions</source>
      <translation>Sesiones de esketamina</translation>
    </message>
    <message>
      <source>Every amount is as you entered it.</source>
      <translation>Todas las cantidades son como usted las escribió.</translation>
    </message>
    <message>
      <source>Every charge, if costs are typical</source>
      <translation>Todos los cargos, si los costos son normales</translation>
    </message>
    <message>
      <source>Every number here is a placeholder, not a plan that exists. Replace the deductible, what you have used, the copays or percentages, the out-of-pocket maximum and the start of the plan year by those on your insurance card or in your Summary of Benefits and Coverage.</source>
      <comment>catalog</comment>
      <translation>Cada número aquí es un relleno, no un plan que exista. Cambie el deducible, lo que ha usado, los copagos o porcentajes, el máximo de gastos de bolsillo y el inicio del año del plan por los de su tarjeta o de su Resumen de Beneficios y Cobertura.</translation>
    </message>
    <message>
      <source>Every number is sure, so nothing changes it.</source>
      <translation>Todos los números son seguros, así que nada lo cambia.</translation>
    </message>
    <message>
      <source>Every number is your own, so there is nothing to ask.</source>
      <translation>Todos los números son suyos, así que no hay nada que preguntar.</translation>
    </message>
    <message>
      <source>Every price and number as it usually is.</source>
      <translation>Todos los precios y números como suelen ser.</translation>
    </message>
    <message>
      <source>Every price and number at the end that costs you less.</source>
      <translation>Todos los precios y números en el extremo que le cuesta menos.</translation>
    </message>
    <message>
      <source>Every price and number at the end that costs you more.</source>
      <translation>Todos los precios y números en el extremo que le cuesta más.</translation>
    </message>
    <message>
      <source>Every session is a trip, and trips add up.</source>
      <translation>Cada sesión es un viaje, y los viajes se van sumando.</translation>
    </message>
    <message>
      <source>Every so many weeks</source>
      <translation>Cada tantas semanas</translation>
    </message>
    <message>
      <source>Every two to six weeks for mood; for pain from monthly on.</source>
      <comment>catalog</comment>
      <translation>Cada dos a seis semanas para el ánimo; para el dolor, de cada mes en adelante.</translation>
    </message>
    <message>
      <source>Expect to cancel late now and then</source>
      <translation>Espero cancelar tarde de vez en cuando</translation>
    </message>
    <message>
      <source>Export clinics</source>
      <translation>Exportar clínicas</translation>
    </message>
    <message>
      <source>Extended release costs much more than the plain form of the same drug.</source>
      <comment>catalog</comment>
      <translation>La liberación prolongada cuesta mucho más que la forma simple de la misma medicina.</translation>
    </message>
    <message>
      <source>Extra</source>
      <translation>Extra</translation>
    </message>
    <message>
      <source>Extras at the clinic</source>
      <translation>Extras en la clínica</translation>
    </message>
    <message>
      <source>Extras, such as a medicine against nausea or monitoring</source>
      <translation>Extras, como una medicina contra las náuseas o la vigilancia</translation>
    </message>
    <message>
      <source>FSA: from an employer, to be used within the plan year</source>
      <translation>FSA: de un empleador, para usar dentro del año del plan</translation>
    </message>
    <message>
      <source>Fact</source>
      <translation>Dato</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>Familia</translation>
    </message>
    <message>
      <source>Family amounts</source>
      <translation>Cantidades familiares</translation>
    </message>
    <message>
      <source>Family deductible</source>
      <translation>Deducible familiar</translation>
    </message>
    <message>
      <source>Family out-of-pocket maximum</source>
      <translation>Máximo familiar de gastos de bolsillo</translation>
    </message>
    <message>
      <source>Faísco and others, ketamine in chronic pain</source>
      <comment>catalog</comment>
      <translation>Faísco y otros, ketamina en el dolor crónico</translation>
    </message>
    <message>
      <source>Fee each time</source>
      <translation>Cargo cada vez</translation>
    </message>
    <message>
      <source>Fee for a late cancellation or missed visit</source>
      <comment>catalog</comment>
      <translation>Cargo por cancelar tarde o faltar a una visita</translation>
    </message>
    <message>
      <source>Fees and discounts change what you really pay.</source>
      <translation>Los cargos y descuentos cambian lo que usted paga en realidad.</translation>
    </message>
    <message>
      <source>Few people were studied, so take these weeks as a rough guide.</source>
      <translation>Se estudió a pocas personas, así que tome estas semanas como una guía aproximada.</translation>
    </message>
    <message>
      <source>Fibromyalgia</source>
      <comment>catalog</comment>
      <translation>Fibromialgia</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Cifra</translation>
    </message>
    <message>
      <source>File name:</source>
      <translation>Nombre del archivo:</translation>
    </message>
    <message>
      <source>Files you saved, papers you printed and your list of clinics with their prices stay.</source>
      <translation>Se quedan los archivos que guardó, los papeles que imprimió y su lista de clínicas con precios.</translation>
    </message>
    <message>
      <source>Fills in the usual course. Whatever you type yourself stays.</source>
      <translation>Llena el curso usual. Lo que usted escriba se queda.</translation>
    </message>
    <message>
      <source>Find a word on the page</source>
      <translation>Buscar una palabra en la página</translation>
    </message>
    <message>
      <source>Find in this page</source>
      <translation>Buscar en esta página</translation>
    </message>
    <message>
      <source>Finding out if it helps would cost {amount} more.</source>
      <translation>Averiguar si ayuda costaría {amount} más.</translation>
    </message>
    <message>
      <source>First evaluation</source>
      <comment>catalog</comment>
      <translation>Primera evaluación</translation>
    </message>
    <message>
      <source>First or last point</source>
      <translation>Primer o último punto</translation>
    </message>
    <message>
      <source>First the copay; the rest of the price goes to the deductible.</source>
      <translation>Primero el copago; el resto del precio va al deducible.</translation>
    </message>
    <message>
      <source>First visit</source>
      <translation>Primera visita</translation>
    </message>
    <message>
      <source>First visit (evaluation)</source>
      <translation>Primera visita (evaluación)</translation>
    </message>
    <message>
      <source>First visit comes off</source>
      <translation>La primera visita se descuenta</translation>
    </message>
    <message>
      <source>First year</source>
      <translation>Primer año</translation>
    </message>
    <message>
      <source>First year with pay you miss</source>
      <translation>Primer año con el sueldo que pierde</translation>
    </message>
    <message>
      <source>First year without getting there</source>
      <translation>Primer año sin el transporte</translation>
    </message>
    <message>
      <source>Five clinics</source>
      <comment>catalog</comment>
      <translation>Cinco clínicas</translation>
    </message>
    <message>
      <source>Five in five days is what several clinics sell; the guideline describes ten days; others two to eight.</source>
      <comment>catalog</comment>
      <translation>Cinco en cinco días es lo que venden varias clínicas; la guía describe diez días; otros, de dos a ocho.</translation>
    </message>
    <message>
      <source>Five on consecutive days in a pain programme with 1,034 patients; six in two to three weeks for mood.</source>
      <comment>catalog</comment>
      <translation>Cinco en días seguidos en un programa de dolor con 1,034 pacientes; seis en dos a tres semanas para el ánimo.</translation>
    </message>
    <message>
      <source>Five on consecutive days in a programme for many kinds of pain; six is usual for mood.</source>
      <comment>catalog</comment>
      <translation>Cinco en días seguidos en un programa para muchos tipos de dolor; seis es lo usual para el ánimo.</translation>
    </message>
    <message>
      <source>Five on consecutive days in the largest programme, of 40 minutes; clinics sell three to seven.</source>
      <comment>catalog</comment>
      <translation>Cinco en días seguidos en el programa más grande, de 40 minutos; las clínicas venden de tres a siete.</translation>
    </message>
    <message>
      <source>Five on consecutive days; 86 percent of 1,034 patients completed them.</source>
      <comment>catalog</comment>
      <translation>Cinco en días seguidos; el 86 por ciento de 1,034 pacientes las completó.</translation>
    </message>
    <message>
      <source>Flexible spending account</source>
      <translation>Cuenta de gastos flexibles</translation>
    </message>
    <message>
      <source>Florida</source>
      <translation>Florida</translation>
    </message>
    <message>
      <source>Follow-up</source>
      <translation>Control</translation>
    </message>
    <message>
      <source>Follow-up for treatment at home</source>
      <translation>Control del tratamiento en casa</translation>
    </message>
    <message>
      <source>Follow-up visit</source>
      <translation>Visita de control</translation>
    </message>
    <message>
      <source>Follow-up visit</source>
      <comment>catalog</comment>
      <translation>Visita de control</translation>
    </message>
    <message>
      <source>Follow-up visits</source>
      <translation>Visitas de control</translation>
    </message>
    <message>
      <source>Follow-up visits and lab tests</source>
      <translation>Visitas de control y análisis</translation>
    </message>
    <message>
      <source>Follow-up visits at the clinic</source>
      <translation>Visitas de control en la clínica</translation>
    </message>
    <message>
      <source>Follow-up visits or lab tests</source>
      <translation>Visitas de control o análisis de laboratorio</translation>
    </message>
    <message>
      <source>For all that is known of each option: costcalc compare FILE.</source>
      <translation>Para todo lo que se sabe de cada opción: costcalc compare FILE.</translation>
    </message>
    <message>
      <source>For an accepted injury the approved care is paid in full, without deductible or copay (so Ohio's bureau says of its own; each state has its own rules). Care that is not approved is not paid. Ketamine stands as not covered until it is approved in writing; some states have treatment guidelines for kinds of pain such as CRPS.</source>
      <comment>catalog</comment>
      <translation>Por una lesión aceptada, la atención aprobada se paga completa, sin deducible ni copago (así lo dice la oficina de Ohio; cada estado tiene sus reglas). La atención no aprobada no se paga. La ketamina queda como no cubierta hasta que se apruebe por escrito; algunos estados tienen guías de tratamiento para tipos de dolor como el SDRC.</translation>
    </message>
    <message>
      <source>For counselors</source>
      <translation>Para consejeros</translation>
    </message>
    <message>
      <source>For days</source>
      <translation>Para días</translation>
    </message>
    <message>
      <source>For each visit or fill. Leave empty when there is no cap.</source>
      <translation>Por cada visita o surtido. Déjelo vacío si no hay tope.</translation>
    </message>
    <message>
      <source>For medicines, only what is listed is counted. Not counted: other visits to get them, care for side effects, and pills you buy now and then.</source>
      <translation>De las medicinas solo se cuenta lo que está en la lista. No se cuentan: otras visitas para obtenerlas, la atención por efectos secundarios ni las pastillas que compra de vez en cuando.</translation>
    </message>
    <message>
      <source>For most other kinds of chronic pain the guideline finds weak evidence or none. The course is that of a large programme with many kinds of pain.</source>
      <comment>catalog</comment>
      <translation>Para la mayoría de los otros tipos de dolor crónico la guía halla evidencia débil o ninguna. El curso es el de un programa grande con muchos tipos de dolor.</translation>
    </message>
    <message>
      <source>For one trial it prints a longer relief than the guideline does; the guideline's is used here.</source>
      <comment>catalog</comment>
      <translation>Para un ensayo da un alivio más largo que la guía; aquí se usa el de la guía.</translation>
    </message>
    <message>
      <source>For {year} you may deduct {amount} from your income.</source>
      <translation>Para {year} puede deducir {amount} de sus ingresos.</translation>
    </message>
    <message>
      <source>Forget these files</source>
      <translation>Olvidar estos archivos</translation>
    </message>
    <message>
      <source>Fort Lauderdale</source>
      <comment>catalog</comment>
      <translation>Fort Lauderdale</translation>
    </message>
    <message>
      <source>Fort Worth</source>
      <comment>catalog</comment>
      <translation>Fort Worth</translation>
    </message>
    <message>
      <source>Four clinics.</source>
      <comment>catalog</comment>
      <translation>Cuatro clínicas.</translation>
    </message>
    <message>
      <source>Four hours of infusion and 30 to 60 minutes of recovery.</source>
      <comment>catalog</comment>
      <translation>Cuatro horas de infusión y de 30 a 60 minutos de recuperación.</translation>
    </message>
    <message>
      <source>Four weekly infusions at one clinic; others sell three or six.</source>
      <comment>catalog</comment>
      <translation>Cuatro infusiones semanales en una clínica; otras venden tres o seis.</translation>
    </message>
    <message>
      <source>Four years old, and not what a person pays. Joined to strengths by drug codes; some strengths are inferred.</source>
      <comment>catalog</comment>
      <translation>De hace cuatro años, y no es lo que paga una persona. Unido a las dosis por códigos de medicamentos; algunas dosis son una deducción.</translation>
    </message>
    <message>
      <source>Free visits first</source>
      <translation>Primero, visitas gratis</translation>
    </message>
    <message>
      <source>Fresno</source>
      <comment>catalog</comment>
      <translation>Fresno</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>From 1 to 10.</source>
      <translation>De 1 a 10.</translation>
    </message>
    <message>
      <source>From accounts</source>
      <translation>De las cuentas</translation>
    </message>
    <message>
      <source>From cell to cell</source>
      <translation>De celda en celda</translation>
    </message>
    <message>
      <source>From month</source>
      <translation>Desde el mes</translation>
    </message>
    <message>
      <source>From month {month} on, it has cost less in all than what you do now.</source>
      <translation>Desde el mes {month}, ha costado menos en total que lo que hace ahora.</translation>
    </message>
    <message>
      <source>From month {month} on, it has cost more in all than what you do now.</source>
      <translation>Desde el mes {month}, ha costado más en total que lo que hace ahora.</translation>
    </message>
    <message>
      <source>From notices of providers, not from the text of the rule.</source>
      <comment>catalog</comment>
      <translation>De avisos de clínicas y médicos, no del texto de la norma.</translation>
    </message>
    <message>
      <source>From one source.</source>
      <comment>catalog</comment>
      <translation>De una sola fuente.</translation>
    </message>
    <message>
      <source>From that day on, deductible and maximum start again at zero.</source>
      <translation>Desde ese día, el deducible y el máximo empiezan de nuevo en cero.</translation>
    </message>
    <message>
      <source>From the catalog</source>
      <translation>Del catálogo</translation>
    </message>
    <message>
      <source>From the first visit on, a covered visit of {visit} costs you {cost}.</source>
      <translation>Desde la primera visita, una visita cubierta de {visit} le cuesta {cost}.</translation>
    </message>
    <message>
      <source>From the list to the fields and back</source>
      <translation>De la lista a los campos y de vuelta</translation>
    </message>
    <message>
      <source>From the lowest to the highest it could come to.</source>
      <translation>De lo más bajo a lo más alto que podría ser.</translation>
    </message>
    <message>
      <source>From the plan “{name}”.</source>
      <translation>Del plan “{name}”.</translation>
    </message>
    <message numerus="yes">
      <source>From {start}, for %n year(s). Catalog prices are as of {as_of}.</source>
      <translation>
        <numerusform>Desde {start}, por %n año. Los precios del catálogo son al {as_of}.</numerusform>
        <numerusform>Desde {start}, por %n años. Los precios del catálogo son al {as_of}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Full: it costs less. Striped: it costs more.</source>
      <translation>Lleno: cuesta menos. Rayado: cuesta más.</translation>
    </message>
    <message>
      <source>G&amp;lossary</source>
      <translation>G&amp;losario</translation>
    </message>
    <message>
      <source>Gabapentin</source>
      <comment>catalog</comment>
      <translation>Gabapentina</translation>
    </message>
    <message>
      <source>Gabapentin and duloxetine</source>
      <comment>catalog</comment>
      <translation>Gabapentina y duloxetina</translation>
    </message>
    <message>
      <source>Gabapentin every day in place of what you take now.</source>
      <comment>catalog</comment>
      <translation>Gabapentina todos los días en lugar de lo que toma ahora.</translation>
    </message>
    <message>
      <source>Galveston</source>
      <comment>catalog</comment>
      <translation>Galveston</translation>
    </message>
    <message>
      <source>Generic medicines</source>
      <translation>Medicinas genéricas</translation>
    </message>
    <message>
      <source>Generic price. The brand (Cymbalta 60 mg) cost pharmacies 8.66 dollars each in 2022.</source>
      <comment>catalog</comment>
      <translation>Precio genérico. La marca (Cymbalta 60 mg) les costaba a las farmacias 8.66 dólares cada una en 2022.</translation>
    </message>
    <message>
      <source>Generic price. The brand (Lidoderm) cost pharmacies 23.17 dollars each in 2022.</source>
      <comment>catalog</comment>
      <translation>Precio genérico. La marca (Lidoderm) les costaba a las farmacias 23.17 dólares cada uno en 2022.</translation>
    </message>
    <message>
      <source>Generic price. The brand (Lyrica 75 mg) cost pharmacies 8.63 dollars each in 2022.</source>
      <comment>catalog</comment>
      <translation>Precio genérico. La marca (Lyrica 75 mg) les costaba a las farmacias 8.63 dólares cada una en 2022.</translation>
    </message>
    <message>
      <source>Generic price. The brand (Neurontin 300 mg) cost pharmacies 6.15 dollars each in 2022.</source>
      <comment>catalog</comment>
      <translation>Precio genérico. La marca (Neurontin 300 mg) les costaba a las farmacias 6.15 dólares cada una en 2022.</translation>
    </message>
    <message>
      <source>Georgia</source>
      <translation>Georgia</translation>
    </message>
    <message>
      <source>Getting there</source>
      <translation>Transporte</translation>
    </message>
    <message>
      <source>Getting there, first year</source>
      <translation>Transporte, primer año</translation>
    </message>
    <message>
      <source>Getting there, for the person at hand</source>
      <translation>Transporte, para esta persona</translation>
    </message>
    <message>
      <source>Give a lowest and highest (Alt+Down)</source>
      <translation>Dar el más bajo y el más alto (Alt+Abajo)</translation>
    </message>
    <message>
      <source>Give both the lowest and the highest, or neither.</source>
      <translation>Dé el más bajo y el más alto, o ninguno.</translation>
    </message>
    <message>
      <source>Give it a name, so that you know it again in the answer.</source>
      <translation>Póngale un nombre para reconocerlo en la respuesta.</translation>
    </message>
    <message>
      <source>Give your tax rate to see what that saves.</source>
      <translation>Dé su tasa de impuestos para ver cuánto ahorra.</translation>
    </message>
    <message>
      <source>Given only in certified clinics, under observation.</source>
      <comment>catalog</comment>
      <translation>Se da solo en clínicas certificadas, bajo observación.</translation>
    </message>
    <message>
      <source>Given what is not known yet, 8 times in 10 each cost falls in the range shown.</source>
      <translation>Con lo que aún no se sabe, 8 de cada 10 veces cada costo queda en el rango que se muestra.</translation>
    </message>
    <message>
      <source>Given what is not known yet, 8 times in 10 the cost falls between {low} and {high}.</source>
      <translation>Con lo que aún no se sabe, 8 de cada 10 veces el costo queda entre {low} y {high}.</translation>
    </message>
    <message>
      <source>Given what is not known yet, 8 times in 10 the cost falls in these ranges.</source>
      <translation>Con lo que aún no se sabe, 8 de cada 10 veces el costo queda en estos rangos.</translation>
    </message>
    <message>
      <source>Glossary</source>
      <translation>Glosario</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <source>Go back to the plan as it is in {file}?</source>
      <translation>¿Volver al plan como está en {file}?</translation>
    </message>
    <message>
      <source>Go on at its interval</source>
      <translation>Seguir con su intervalo</translation>
    </message>
    <message>
      <source>Go on with ketamine at home after the first series</source>
      <translation>Seguir con ketamina en casa después de la primera serie</translation>
    </message>
    <message>
      <source>Go to the &amp;other half</source>
      <translation>Ir a la &amp;otra mitad</translation>
    </message>
    <message>
      <source>Good Faith Estimate template and right-to-estimate notice</source>
      <comment>catalog</comment>
      <translation>Modelo de Estimado de Buena Fe (Good Faith Estimate) y aviso del derecho a recibirlo</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>Bueno saber</translation>
    </message>
    <message>
      <source>GoodRx, side effects of cyclobenzaprine</source>
      <comment>catalog</comment>
      <translation>GoodRx, efectos secundarios de la ciclobenzaprina</translation>
    </message>
    <message>
      <source>Guam</source>
      <translation>Guam</translation>
    </message>
    <message>
      <source>Guide me</source>
      <translation>Guíeme</translation>
    </message>
    <message>
      <source>HSA: for people with a high-deductible plan</source>
      <translation>HSA: para personas con un plan de deducible alto</translation>
    </message>
    <message>
      <source>Half of the 3,850 that two of them cost.</source>
      <comment>catalog</comment>
      <translation>La mitad de los 3,850 que cuestan dos.</translation>
    </message>
    <message>
      <source>Hanford-Corcoran</source>
      <comment>catalog</comment>
      <translation>Hanford-Corcoran</translation>
    </message>
    <message>
      <source>Hawaii</source>
      <translation>Hawái</translation>
    </message>
    <message>
      <source>Hawaii, Guam</source>
      <comment>catalog</comment>
      <translation>Hawái, Guam</translation>
    </message>
    <message>
      <source>HealingMaps, price ranges of ketamine treatment</source>
      <comment>catalog</comment>
      <translation>HealingMaps, rangos de precios del tratamiento con ketamina</translation>
    </message>
    <message>
      <source>Health or Skin, what a physical therapy visit costs (2025)</source>
      <comment>catalog</comment>
      <translation>Health or Skin, cuánto cuesta una visita de fisioterapia (2025)</translation>
    </message>
    <message>
      <source>Health savings account</source>
      <translation>Cuenta de ahorros para la salud</translation>
    </message>
    <message>
      <source>Health savings accounts (HSA, FSA)</source>
      <translation>Cuentas de ahorros para la salud (HSA, FSA)</translation>
    </message>
    <message>
      <source>Healthfinder (FDA), acetaminophen and liver injury</source>
      <comment>catalog</comment>
      <translation>Healthfinder (FDA), acetaminofén y daño del hígado</translation>
    </message>
    <message>
      <source>Healthline, what Medigap Plan G covers</source>
      <comment>catalog</comment>
      <translation>Healthline, qué cubre el Plan G de Medigap</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Help by income</source>
      <translation>Ayuda por ingresos</translation>
    </message>
    <message>
      <source>Help or a discount by income</source>
      <translation>Ayuda o descuento según los ingresos</translation>
    </message>
    <message>
      <source>Help pays</source>
      <translation>La ayuda paga</translation>
    </message>
    <message>
      <source>Hide lowest and highest</source>
      <translation>Ocultar el más bajo y el más alto</translation>
    </message>
    <message>
      <source>Hide the lowest and highest (Alt+Up)</source>
      <translation>Ocultar el más bajo y el más alto (Alt+Arriba)</translation>
    </message>
    <message>
      <source>Hide what else may happen</source>
      <translation>Ocultar qué más puede pasar</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Alto</translation>
    </message>
    <message>
      <source>High case</source>
      <translation>Caso alto</translation>
    </message>
    <message>
      <source>High is the price on 2025-12-17.</source>
      <comment>catalog</comment>
      <translation>Lo más alto es el precio del 17 de diciembre de 2025.</translation>
    </message>
    <message>
      <source>High-deductible plan at the federal minimum, 2026</source>
      <comment>catalog</comment>
      <translation>Plan de deducible alto con el mínimo federal, 2026</translation>
    </message>
    <message>
      <source>High-deductible plan at the federal minimum, 2027</source>
      <comment>catalog</comment>
      <translation>Plan de deducible alto con el mínimo federal, 2027</translation>
    </message>
    <message>
      <source>Highest
{amount}</source>
      <translation>El más alto
{amount}</translation>
    </message>
    <message>
      <source>Hospital cash prices of visits and tests, from price transparency files</source>
      <comment>catalog</comment>
      <translation>Precios en efectivo de visitas y análisis en hospitales, de archivos de transparencia de precios</translation>
    </message>
    <message>
      <source>Hospital outpatient department</source>
      <comment>catalog</comment>
      <translation>Consulta externa de un hospital</translation>
    </message>
    <message>
      <source>Hospitals bill a copay of their own kind; 20 percent stands for it.</source>
      <comment>catalog</comment>
      <translation>Los hospitales cobran un copago propio; aquí cuenta como 20 por ciento.</translation>
    </message>
    <message>
      <source>Hours I miss each trip</source>
      <translation>Horas que pierdo en cada viaje</translation>
    </message>
    <message>
      <source>Hours in the clinic, first year</source>
      <translation>Horas en la clínica, primer año</translation>
    </message>
    <message>
      <source>Hours of work you miss for a visit</source>
      <translation>Horas de trabajo que pierde por una visita</translation>
    </message>
    <message>
      <source>Hours the companion is away</source>
      <translation>Horas que el acompañante está fuera</translation>
    </message>
    <message>
      <source>Hours your helper is with you</source>
      <translation>Horas que su ayudante está con usted</translation>
    </message>
    <message>
      <source>Household</source>
      <translation>Hogar</translation>
    </message>
    <message>
      <source>Houston</source>
      <comment>catalog</comment>
      <translation>Houston</translation>
    </message>
    <message>
      <source>How Medicare scales what it pays; cash prices follow it only loosely.</source>
      <comment>catalog</comment>
      <translation>Cómo Medicare ajusta lo que paga; los precios en efectivo lo siguen solo a grandes rasgos.</translation>
    </message>
    <message>
      <source>How a figure adds up</source>
      <translation>Cómo se suma una cifra</translation>
    </message>
    <message>
      <source>How a price without your receipt was found: {words}</source>
      <translation>Cómo se halló un precio sin su recibo: {words}</translation>
    </message>
    <message>
      <source>How an amount adds up</source>
      <translation>Cómo se suma un monto</translation>
    </message>
    <message>
      <source>How do you get to the clinic and back?</source>
      <translation>¿Cómo va a la clínica y cómo vuelve?</translation>
    </message>
    <message>
      <source>How do you go on at home?</source>
      <translation>¿Cómo sigue usted en casa?</translation>
    </message>
    <message>
      <source>How it adds up</source>
      <translation>Cómo se suma</translation>
    </message>
    <message>
      <source>How it adds up at {name}</source>
      <translation>Cómo se suma en {name}</translation>
    </message>
    <message>
      <source>How likely each outcome is</source>
      <translation>Qué tan probable es cada resultado</translation>
    </message>
    <message>
      <source>How long a booster helps is not known. Those weeks are not counted.</source>
      <translation>No se sabe cuánto ayuda un refuerzo. Esas semanas no se cuentan.</translation>
    </message>
    <message>
      <source>How long is each infusion for my kind of pain, how many are in the series, and on which days?</source>
      <comment>catalog</comment>
      <translation>¿Cuánto dura cada infusión para mi tipo de dolor, cuántas son en la serie y en qué días?</translation>
    </message>
    <message>
      <source>How long the first series helps is not known. Those weeks are not counted.</source>
      <translation>No se sabe cuánto ayuda la primera serie. Esas semanas no se cuentan.</translation>
    </message>
    <message>
      <source>How many days are there from one session of the first series to the next?</source>
      <translation>¿Cuántos días hay de una sesión de la primera serie a la siguiente?</translation>
    </message>
    <message>
      <source>How many it takes to find out whether it helps.</source>
      <translation>Cuántas hacen falta para averiguar si ayuda.</translation>
    </message>
    <message>
      <source>How many sessions are in the first series?</source>
      <translation>¿Cuántas sesiones hay en la primera serie?</translation>
    </message>
    <message>
      <source>How many visits</source>
      <translation>Cuántas visitas</translation>
    </message>
    <message>
      <source>How many weeks are there from one booster to the next?</source>
      <translation>¿Cuántas semanas hay de un refuerzo al siguiente?</translation>
    </message>
    <message>
      <source>How much closer together the low and high end of your first year would be.</source>
      <translation>Cuánto más cerca quedarían el extremo bajo y el alto de su primer año.</translation>
    </message>
    <message>
      <source>How much may go into your {account} in {year} is not known yet. This uses the limit of {known}: {limit}.</source>
      <translation>Aún no se sabe cuánto puede poner en su {account} en {year}. Se usa el límite de {known}: {limit}.</translation>
    </message>
    <message>
      <source>How much of that have you used so far?</source>
      <translation>¿Cuánto de eso ha usado hasta ahora?</translation>
    </message>
    <message>
      <source>How much prices rise each year</source>
      <translation>Cuánto suben los precios cada año</translation>
    </message>
    <message>
      <source>How much you can pay, in dollars</source>
      <translation>Cuánto puede pagar, en dólares</translation>
    </message>
    <message>
      <source>How often</source>
      <translation>Cada cuánto</translation>
    </message>
    <message>
      <source>How often do I need this care ({name})?</source>
      <translation>¿Con qué frecuencia necesito esta atención ({name})?</translation>
    </message>
    <message>
      <source>How often visits and tests come with a medicine is not in any source found; the rhythms here are a place to start.</source>
      <comment>catalog</comment>
      <translation>Ninguna fuente hallada dice cada cuánto van las visitas y los análisis con una medicina; los ritmos de aquí son un punto de partida.</translation>
    </message>
    <message>
      <source>How safe ketamine is over years, and the best dose, are not known.</source>
      <comment>catalog</comment>
      <translation>No se sabe qué tan segura es la ketamina a lo largo de los años, ni cuál es la mejor dosis.</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Qué tan seguro</translation>
    </message>
    <message>
      <source>How sure is it?</source>
      <translation>¿Qué tan seguro es?</translation>
    </message>
    <message>
      <source>How sure is the first year?</source>
      <translation>¿Qué tan seguro es el primer año?</translation>
    </message>
    <message>
      <source>How sure that is: {grade}.</source>
      <translation>Qué tan seguro es: {grade}.</translation>
    </message>
    <message>
      <source>How sure that is: {grade}. {words}</source>
      <translation>Qué tan seguro es: {grade}. {words}</translation>
    </message>
    <message>
      <source>How sure that is: {words}</source>
      <translation>Qué tan seguro es: {words}</translation>
    </message>
    <message>
      <source>How the numbers are made</source>
      <translation>Cómo se hacen los números</translation>
    </message>
    <message>
      <source>How the point adds up</source>
      <translation>Cómo se suma el punto</translation>
    </message>
    <message>
      <source>How will you get ketamine?</source>
      <translation>¿Cómo recibirá la ketamina?</translation>
    </message>
    <message>
      <source>I can pay</source>
      <translation>Puedo pagar</translation>
    </message>
    <message>
      <source>I do</source>
      <translation>Yo</translation>
    </message>
    <message>
      <source>I do not know: &amp;skip</source>
      <translation>No lo sé: &amp;omitir</translation>
    </message>
    <message>
      <source>I have already begun</source>
      <translation>Ya empecé</translation>
    </message>
    <message>
      <source>I have an HSA or an FSA</source>
      <translation>Tengo una HSA o una FSA</translation>
    </message>
    <message>
      <source>I itemize deductions on my tax return</source>
      <translation>Detallo las deducciones en mi declaración de impuestos</translation>
    </message>
    <message>
      <source>I know what it pays for tests, medicines or therapy</source>
      <translation>Sé lo que paga por análisis, medicinas o terapia</translation>
    </message>
    <message>
      <source>I live in</source>
      <translation>Vivo en</translation>
    </message>
    <message>
      <source>I lose pay for the visits</source>
      <translation>Pierdo sueldo por las visitas</translation>
    </message>
    <message>
      <source>I pay each month</source>
      <translation>Pago cada mes</translation>
    </message>
    <message>
      <source>I pay in equal monthly parts</source>
      <translation>Pago en partes mensuales iguales</translation>
    </message>
    <message>
      <source>I pay in parts, or with a medical card</source>
      <translation>Pago en partes o con una tarjeta médica</translation>
    </message>
    <message>
      <source>I pay with a card that defers its interest</source>
      <translation>Pago con una tarjeta que aplaza los intereses</translation>
    </message>
    <message>
      <source>I put in each year</source>
      <translation>Aporto cada año</translation>
    </message>
    <message>
      <source>I stay away overnight, or buy meals</source>
      <translation>Paso la noche fuera o compro comidas</translation>
    </message>
    <message>
      <source>I still pay each visit</source>
      <translation>Todavía pago por cada visita</translation>
    </message>
    <message>
      <source>IRS Notice 2025-67 and Rev. Proc. 2025-19, as used by PolicyEngine and Ignidash</source>
      <comment>catalog</comment>
      <translation>Aviso 2025-67 y Rev. Proc. 2025-19 del IRS, como los usan PolicyEngine e Ignidash</translation>
    </message>
    <message>
      <source>IV infusion for pain, 1 hour</source>
      <comment>catalog</comment>
      <translation>Infusión intravenosa para el dolor, 1 hora</translation>
    </message>
    <message>
      <source>IV infusion for pain, 2 hours</source>
      <comment>catalog</comment>
      <translation>Infusión intravenosa para el dolor, 2 horas</translation>
    </message>
    <message>
      <source>IV infusion for pain, 4 hours</source>
      <comment>catalog</comment>
      <translation>Infusión intravenosa para el dolor, 4 horas</translation>
    </message>
    <message>
      <source>IV infusion, 40 to 60 minutes</source>
      <comment>catalog</comment>
      <translation>Infusión intravenosa, de 40 a 60 minutos</translation>
    </message>
    <message>
      <source>Idaho</source>
      <translation>Idaho</translation>
    </message>
    <message>
      <source>Idaho</source>
      <comment>catalog</comment>
      <translation>Idaho</translation>
    </message>
    <message>
      <source>If I go on at home, what do the medicine and the visits cost?</source>
      <comment>catalog</comment>
      <translation>Si sigo en casa, ¿cuánto cuestan la medicina y las visitas?</translation>
    </message>
    <message>
      <source>If a provider bills at least 400 dollars more than it estimated, the bill may be disputed within 120 days, for 25 dollars.</source>
      <comment>catalog</comment>
      <translation>Si un proveedor cobra al menos 400 dólares más de lo que estimó, la cuenta se puede disputar dentro de 120 días, por 25 dólares.</translation>
    </message>
    <message>
      <source>If boosters come every {dear} instead of every {other}, {figure} costs {amount} more.</source>
      <translation>Si los refuerzos son cada {dear} en vez de cada {other}, {figure} cuesta {amount} más.</translation>
    </message>
    <message>
      <source>If costs are</source>
      <translation>Si los costos son</translation>
    </message>
    <message>
      <source>If costs are typical</source>
      <translation>Si los costos son normales</translation>
    </message>
    <message>
      <source>If it does not help</source>
      <translation>Si no ayuda</translation>
    </message>
    <message>
      <source>If it does not help, {amount} is spent by the time you know.</source>
      <translation>Si no ayuda, cuando lo sepa habrá gastado {amount}.</translation>
    </message>
    <message>
      <source>If it goes another way</source>
      <translation>Si las cosas van de otra manera</translation>
    </message>
    <message>
      <source>If not, does it pay anything when I send it an itemised receipt?</source>
      <translation>Si no, ¿paga algo cuando le envío un recibo detallado?</translation>
    </message>
    <message>
      <source>If one session costs {dear} instead of {other}, {figure} costs {amount} more.</source>
      <translation>Si una sesión cuesta {dear} en vez de {other}, {figure} cuesta {amount} más.</translation>
    </message>
    <message>
      <source>If the first series has {dear} instead of {other}, {figure} costs {amount} more.</source>
      <translation>Si la primera serie tiene {dear} en vez de {other}, {figure} cuesta {amount} más.</translation>
    </message>
    <message>
      <source>If you skip this, a booster costs what a first session costs.</source>
      <translation>Si omite esto, un refuerzo cuesta lo mismo que una primera sesión.</translation>
    </message>
    <message>
      <source>If you skip this, a price that nobody knows is named beside the answer, never counted as zero.</source>
      <translation>Si omite esto, un precio que nadie conoce se nombra junto a la respuesta; nunca se cuenta como cero.</translation>
    </message>
    <message>
      <source>If you skip this, each bill is paid when it comes.</source>
      <translation>Si omite esto, cada factura se paga cuando llega.</translation>
    </message>
    <message>
      <source>If you skip this, no follow-up visits and no lab tests are counted.</source>
      <translation>Si omite esto, no se cuentan visitas de control ni análisis de laboratorio.</translation>
    </message>
    <message>
      <source>If you skip this, no help by income is counted.</source>
      <translation>Si omite esto, no se cuenta ninguna ayuda según los ingresos.</translation>
    </message>
    <message>
      <source>If you skip this, no other fees and no discounts are counted.</source>
      <translation>Si omite esto, no se cuentan otros cargos ni descuentos.</translation>
    </message>
    <message>
      <source>If you skip this, no saved taxes are shown.</source>
      <translation>Si omite esto, no se muestran impuestos ahorrados.</translation>
    </message>
    <message>
      <source>If you skip this, no session is counted as had.</source>
      <translation>Si omite esto, no se cuenta ninguna sesión como ya hecha.</translation>
    </message>
    <message>
      <source>If you skip this, none of it is counted.</source>
      <translation>Si omite esto, nada de ello se cuenta.</translation>
    </message>
    <message>
      <source>If you skip this, one supply every {days} days is counted, from {weeks} weeks after the series.</source>
      <translation>Si omite esto, se cuenta un suministro cada {days} días, desde {weeks} semanas después de la serie.</translation>
    </message>
    <message>
      <source>If you skip this, prices stay the same and no chance is shown.</source>
      <translation>Si omite esto, los precios siguen iguales y no se muestra ninguna probabilidad.</translation>
    </message>
    <message>
      <source>If you skip this, the plan says no name and no date.</source>
      <translation>Si omite esto, el plan no dice ni nombre ni fecha.</translation>
    </message>
    <message>
      <source>If you skip this, the plan you chose decides, and no second plan pays.</source>
      <translation>Si omite esto, decide el plan que eligió, y ningún segundo plan paga.</translation>
    </message>
    <message>
      <source>If you skip this, the plan you chose decides.</source>
      <translation>Si omite esto, decide el plan que eligió.</translation>
    </message>
    <message>
      <source>If you skip this, what the plan says now stays.</source>
      <translation>Si omite esto, queda lo que el plan dice ahora.</translation>
    </message>
    <message>
      <source>If you skip this, you still pay {amount} of each visit.</source>
      <translation>Si omite esto, usted todavía paga {amount} de cada visita.</translation>
    </message>
    <message>
      <source>If you start on another day</source>
      <translation>Si empieza otro día</translation>
    </message>
    <message>
      <source>If you stop early</source>
      <translation>Si deja el tratamiento antes</translation>
    </message>
    <message>
      <source>Illinois</source>
      <translation>Illinois</translation>
    </message>
    <message>
      <source>Import clinics</source>
      <translation>Importar clínicas</translation>
    </message>
    <message>
      <source>In a chart</source>
      <translation>En un gráfico</translation>
    </message>
    <message>
      <source>In a field of the plan</source>
      <translation>En un campo del plan</translation>
    </message>
    <message>
      <source>In a large pain programme 20 to 46 percent of patients were meaningfully better, depending on the measure. How long relief lasts is uncertain - trials found up to two weeks, a summary of that programme says six months.</source>
      <comment>catalog</comment>
      <translation>En un programa grande de dolor, del 20 al 46 por ciento de los pacientes mejoró de verdad, según la medida. Cuánto dura el alivio es incierto: los ensayos hallaron hasta dos semanas, un resumen de ese programa dice seis meses.</translation>
    </message>
    <message>
      <source>In a package.</source>
      <translation>En un paquete.</translation>
    </message>
    <message>
      <source>In a table</source>
      <translation>En una tabla</translation>
    </message>
    <message>
      <source>In a trial of six hours a day five days did as well as seven and better than three; the guideline describes ten days of four hours; a directory says five to ten.</source>
      <comment>catalog</comment>
      <translation>En un ensayo de seis horas al día, cinco días dieron lo mismo que siete y más que tres; la guía describe diez días de cuatro horas; un directorio dice de cinco a diez.</translation>
    </message>
    <message>
      <source>In brackets: its part of all that these numbers can change.</source>
      <translation>Entre paréntesis: su parte de todo lo que estos números pueden cambiar.</translation>
    </message>
    <message>
      <source>In brackets: the lowest and the highest.</source>
      <translation>Entre paréntesis: lo más bajo y lo más alto.</translation>
    </message>
    <message>
      <source>In it now</source>
      <translation>Saldo actual</translation>
    </message>
    <message>
      <source>In most plans they do not.</source>
      <translation>En la mayoría de los planes no cuentan.</translation>
    </message>
    <message>
      <source>In percent of the federal poverty guideline, as in the clinic's own table.</source>
      <translation>En porcentaje de la línea federal de pobreza, como en la tabla de la clínica.</translation>
    </message>
    <message>
      <source>In some cases no week is covered at all.</source>
      <translation>En algunos casos ninguna semana queda cubierta.</translation>
    </message>
    <message>
      <source>In the answer</source>
      <translation>En la respuesta</translation>
    </message>
    <message>
      <source>In the first year you take medicine in about {covered} of {all} weeks.</source>
      <translation>En el primer año toma medicina en unas {covered} de {all} semanas.</translation>
    </message>
    <message>
      <source>In the first year, if it helps, about {covered} of {all} weeks are covered.</source>
      <translation>En el primer año, si ayuda, quedan cubiertas unas {covered} de {all} semanas.</translation>
    </message>
    <message>
      <source>In the first year: {options}.</source>
      <translation>En el primer año: {options}.</translation>
    </message>
    <message>
      <source>In the guide</source>
      <translation>En la guía</translation>
    </message>
    <message>
      <source>In the list of clinics</source>
      <translation>En la lista de clínicas</translation>
    </message>
    <message>
      <source>In the plan year from {start}, {amount} in your FSA is not used by these costs. You may lose what you do not use.</source>
      <translation>En el año del plan desde el {start}, estos costos no usan {amount} de su FSA. Puede perder lo que no use.</translation>
    </message>
    <message>
      <source>In the window</source>
      <translation>En la ventana</translation>
    </message>
    <message>
      <source>In your list twice then: {names}.</source>
      <translation>Quedarían dos veces en su lista: {names}.</translation>
    </message>
    <message>
      <source>Includes</source>
      <translation>Incluye</translation>
    </message>
    <message>
      <source>Income discount</source>
      <translation>Descuento por ingresos</translation>
    </message>
    <message>
      <source>Income up to</source>
      <translation>Ingresos hasta</translation>
    </message>
    <message>
      <source>Independent clinic</source>
      <comment>catalog</comment>
      <translation>Clínica independiente</translation>
    </message>
    <message>
      <source>Indiana</source>
      <translation>Indiana</translation>
    </message>
    <message>
      <source>Indiana</source>
      <comment>catalog</comment>
      <translation>Indiana</translation>
    </message>
    <message>
      <source>Injection into a muscle</source>
      <comment>catalog</comment>
      <translation>Inyección en un músculo</translation>
    </message>
    <message>
      <source>Insurance</source>
      <translation>Seguro médico</translation>
    </message>
    <message>
      <source>Insurance premiums are left out. Choose a figure to see how it adds up.</source>
      <translation>No se incluyen las primas del seguro. Elija una cifra para ver cómo se suma.</translation>
    </message>
    <message>
      <source>Interest a year (APR)</source>
      <translation>Interés anual (APR)</translation>
    </message>
    <message>
      <source>Interest can add to the price.</source>
      <translation>Los intereses pueden aumentar el precio.</translation>
    </message>
    <message>
      <source>Interest comes to {interest}. You pay {total} in all.</source>
      <translation>Los intereses suman {interest}. Usted paga {total} en total.</translation>
    </message>
    <message>
      <source>Iowa</source>
      <translation>Iowa</translation>
    </message>
    <message>
      <source>Iowa</source>
      <comment>catalog</comment>
      <translation>Iowa</translation>
    </message>
    <message>
      <source>Irregular heartbeat and confusion are serious and rarer. Ask, above all with a heart condition.</source>
      <comment>catalog</comment>
      <translation>El latido irregular y la confusión son graves y menos comunes. Pregunte, sobre todo si tiene un problema del corazón.</translation>
    </message>
    <message>
      <source>Is any of this free before the deductible, and does my plan still go with an HSA?</source>
      <comment>catalog</comment>
      <translation>¿Algo de esto es gratis antes del deducible, y mi plan sigue siendo compatible con una HSA?</translation>
    </message>
    <message>
      <source>Is the clinic in the network?</source>
      <comment>catalog</comment>
      <translation>¿Está la clínica en la red?</translation>
    </message>
    <message>
      <source>Is the clinic licensed for this in my state, and which rules of the state apply?</source>
      <comment>catalog</comment>
      <translation>¿Tiene la clínica licencia para esto en mi estado, y qué reglas del estado se aplican?</translation>
    </message>
    <message>
      <source>Is there a discount by income, and what do I need to show?</source>
      <comment>catalog</comment>
      <translation>¿Hay un descuento por ingresos, y qué tengo que mostrar?</translation>
    </message>
    <message>
      <source>Is there a lower price for paying at the time of the visit?</source>
      <comment>catalog</comment>
      <translation>¿Hay un precio más bajo por pagar en el momento de la visita?</translation>
    </message>
    <message>
      <source>Is this treatment approved for my claim, in writing?</source>
      <comment>catalog</comment>
      <translation>¿Está este tratamiento aprobado para mi reclamo, por escrito?</translation>
    </message>
    <message>
      <source>Isha clinic, oral ketamine (drug and visits priced apart)</source>
      <comment>catalog</comment>
      <translation>Clínica Isha, ketamina oral (medicamento y visitas se cobran aparte)</translation>
    </message>
    <message>
      <source>It asks no interest.</source>
      <translation>No cobra intereses.</translation>
    </message>
    <message>
      <source>It can be misused and can lead to dependence. It is a controlled substance (Schedule III).</source>
      <comment>catalog</comment>
      <translation>Se puede usar mal y puede causar dependencia. Es una sustancia controlada (Lista III).</translation>
    </message>
    <message>
      <source>It comes before the first session and is often billed apart.</source>
      <translation>Es antes de la primera sesión y muchas veces se cobra aparte.</translation>
    </message>
    <message>
      <source>It comes to {amount}.</source>
      <translation>Sale a {amount}.</translation>
    </message>
    <message>
      <source>It costs</source>
      <translation>Cuesta</translation>
    </message>
    <message>
      <source>It costs the same as what you do now.</source>
      <translation>Cuesta lo mismo que lo que hace ahora.</translation>
    </message>
    <message>
      <source>It costs then</source>
      <translation>Cuesta entonces</translation>
    </message>
    <message>
      <source>It decides how much of each session is yours to pay.</source>
      <translation>Decide cuánto de cada sesión le toca pagar a usted.</translation>
    </message>
    <message>
      <source>It does not help and you stop</source>
      <translation>No ayuda y usted lo deja</translation>
    </message>
    <message>
      <source>It does not hold at both ends of the range.</source>
      <translation>No se cumple en los dos extremos del rango.</translation>
    </message>
    <message>
      <source>It gives an estimate, not a quote. It is not medical or legal advice and never says whether to take a treatment.</source>
      <translation>Da un estimado, no una cotización. No es consejo médico ni legal y nunca dice si debe tomar un tratamiento.</translation>
    </message>
    <message>
      <source>It holds at the low and the high end too.</source>
      <translation>Se cumple también en el extremo bajo y en el alto.</translation>
    </message>
    <message>
      <source>It is due within 3 business days of the request, or of scheduling 10 business days ahead or more; within 1 business day for visits scheduled 3 to 9 business days ahead.</source>
      <comment>catalog</comment>
      <translation>Se debe dar dentro de 3 días hábiles de pedirlo, o de programar con 10 días hábiles o más; dentro de 1 día hábil para visitas programadas con 3 a 9 días hábiles.</translation>
    </message>
    <message>
      <source>It is not never: hospitals have negotiated prices with insurers for such infusions, and some plans pay after approval. Ask in writing.</source>
      <comment>catalog</comment>
      <translation>No es nunca: hay hospitales con precios negociados con aseguradoras para estas infusiones, y algunos planes pagan tras una aprobación. Pregunte por escrito.</translation>
    </message>
    <message>
      <source>It is on the card's papers.</source>
      <translation>Está en los papeles de la tarjeta.</translation>
    </message>
    <message>
      <source>It is only an example. Put in what your card says.</source>
      <translation>Es solo un ejemplo. Escriba lo que dice su tarjeta.</translation>
    </message>
    <message>
      <source>It is usually offered after other treatments have failed.</source>
      <comment>catalog</comment>
      <translation>Suele ofrecerse después de que otros tratamientos fallaron.</translation>
    </message>
    <message>
      <source>It may lower what you pay for each visit.</source>
      <translation>Puede bajar lo que usted paga por cada visita.</translation>
    </message>
    <message>
      <source>It pays</source>
      <translation>Paga</translation>
    </message>
    <message>
      <source>It pays at most a year</source>
      <translation>Paga al año a lo más</translation>
    </message>
    <message>
      <source>It saved its taxes already.</source>
      <translation>Ese dinero ya ahorró impuestos.</translation>
    </message>
    <message>
      <source>It saves {amount} in taxes.</source>
      <translation>Ahorra {amount} en impuestos.</translation>
    </message>
    <message>
      <source>It shows what fits, and how long to save up.</source>
      <translation>Muestra qué está a su alcance y cuánto tiempo hay que ahorrar.</translation>
    </message>
    <message>
      <source>It uses up part of the limit.</source>
      <translation>Usa parte del límite.</translation>
    </message>
    <message>
      <source>Its income a year</source>
      <translation>Ingresos del hogar al año</translation>
    </message>
    <message>
      <source>Its money counts</source>
      <translation>Su dinero cuenta</translation>
    </message>
    <message>
      <source>Its own amount</source>
      <translation>Su propia cantidad</translation>
    </message>
    <message>
      <source>Its part of all that these numbers can change.</source>
      <translation>Su parte de todo lo que estos números pueden cambiar.</translation>
    </message>
    <message>
      <source>Its price comes off the first session</source>
      <translation>Su precio se descuenta de la primera sesión</translation>
    </message>
    <message>
      <source>Its word in the glossary</source>
      <translation>Su palabra en el glosario</translation>
    </message>
    <message>
      <source>Joyous, monthly price of oral ketamine at home</source>
      <comment>catalog</comment>
      <translation>Joyous, precio mensual de la ketamina oral en casa</translation>
    </message>
    <message>
      <source>K Health, the cost of a primary care visit</source>
      <comment>catalog</comment>
      <translation>K Health, el costo de una visita al médico de atención primaria</translation>
    </message>
    <message>
      <source>Kansas</source>
      <translation>Kansas</translation>
    </message>
    <message>
      <source>Kansas</source>
      <comment>catalog</comment>
      <translation>Kansas</translation>
    </message>
    <message>
      <source>Keep the values you tried</source>
      <translation>Guardar los valores que probó</translation>
    </message>
    <message>
      <source>Keep this</source>
      <translation>Quedarse con esto</translation>
    </message>
    <message>
      <source>Kentucky</source>
      <translation>Kentucky</translation>
    </message>
    <message>
      <source>Kentucky</source>
      <comment>catalog</comment>
      <translation>Kentucky</translation>
    </message>
    <message numerus="yes">
      <source>Kept in the same way: %n more plan(s).</source>
      <translation>
        <numerusform>También se guardó %n plan más.</numerusform>
        <numerusform>También se guardaron %n planes más.</numerusform>
      </translation>
    </message>
    <message>
      <source>KetaTherapy, price page and requirements for pain infusions</source>
      <comment>catalog</comment>
      <translation>KetaTherapy, página de precios y requisitos para infusiones para el dolor</translation>
    </message>
    <message>
      <source>Ketamine Advocacy Network, what the drug itself costs</source>
      <comment>catalog</comment>
      <translation>Ketamine Advocacy Network, cuánto cuesta el medicamento solo</translation>
    </message>
    <message>
      <source>Ketamine Therapy Finder, price overview</source>
      <comment>catalog</comment>
      <translation>Ketamine Therapy Finder, resumen de precios</translation>
    </message>
    <message>
      <source>Ketamine and half the gabapentin</source>
      <translation>Ketamina y la mitad de la gabapentina</translation>
    </message>
    <message>
      <source>Ketamine at home</source>
      <translation>Ketamina en casa</translation>
    </message>
    <message>
      <source>Ketamine at home after the first series</source>
      <translation>Ketamina en casa después de la primera serie</translation>
    </message>
    <message>
      <source>Ketamine at home afterwards</source>
      <translation>Ketamina en casa después</translation>
    </message>
    <message>
      <source>Ketamine by mouth is not an approved product. A pharmacy makes it up for one person on prescription; outside the approval of ketamine as an anesthetic.</source>
      <comment>catalog</comment>
      <translation>La ketamina por boca no es un producto aprobado. Una farmacia la prepara con receta para una persona; fuera de la aprobación de la ketamina como anestésico.</translation>
    </message>
    <message>
      <source>Ketamine for home</source>
      <translation>Ketamina para la casa</translation>
    </message>
    <message>
      <source>Ketamine is approved as an anesthetic. Using it for chronic pain is legal but outside its approval, which is one reason why plans often do not pay.</source>
      <comment>catalog</comment>
      <translation>La ketamina está aprobada como anestésico. Usarla para el dolor crónico es legal, pero fuera de su aprobación, y por eso los planes a menudo no pagan.</translation>
    </message>
    <message>
      <source>Ketamine is not approved for chronic pain, so many plans do not pay for it.</source>
      <comment>catalog</comment>
      <translation>La ketamina no está aprobada para el dolor crónico, así que muchos planes no la pagan.</translation>
    </message>
    <message>
      <source>Ketamine nasal spray is not an approved product. A pharmacy makes it up for one person on prescription; outside the approval of ketamine as an anesthetic.</source>
      <comment>catalog</comment>
      <translation>El espray nasal de ketamina no es un producto aprobado. Una farmacia lo prepara con receta para una persona; fuera de la aprobación de la ketamina como anestésico.</translation>
    </message>
    <message>
      <source>Ketamine policies of Horizon (2020), BCBS North Carolina (2021) and BCBS Montana (2013), as listed</source>
      <comment>catalog</comment>
      <translation>Políticas sobre la ketamina de Horizon (2020), BCBS Carolina del Norte (2021) y BCBS Montana (2013), según una lista</translation>
    </message>
    <message>
      <source>Ketamine sessions</source>
      <translation>Sesiones de ketamina</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Kidney and liver tests for people who take an NSAID for long, once or twice a year.</source>
      <comment>catalog</comment>
      <translation>Análisis de riñón e hígado para quienes toman un AINE por mucho tiempo, una o dos veces al año.</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Kind of care</source>
      <translation>Tipo de atención</translation>
    </message>
    <message>
      <source>Kind of file:</source>
      <translation>Tipo de archivo:</translation>
    </message>
    <message>
      <source>Kind of pain</source>
      <translation>Tipo de dolor</translation>
    </message>
    <message>
      <source>Kind of place</source>
      <translation>Tipo de lugar</translation>
    </message>
    <message>
      <source>Know first</source>
      <translation>Sepa primero</translation>
    </message>
    <message>
      <source>Know first:</source>
      <translation>Sepa primero:</translation>
    </message>
    <message>
      <source>Lab tests</source>
      <translation>Análisis de laboratorio</translation>
    </message>
    <message>
      <source>Lab tests, each time</source>
      <translation>Análisis de laboratorio, cada vez</translation>
    </message>
    <message>
      <source>Label of lidocaine 5 % patches (DailyMed)</source>
      <comment>catalog</comment>
      <translation>Etiqueta de los parches de lidocaína al 5 % (DailyMed)</translation>
    </message>
    <message>
      <source>Label of oxycodone and acetaminophen tablets, boxed warning on the liver</source>
      <comment>catalog</comment>
      <translation>Etiqueta de las tabletas de oxicodona y acetaminofén, advertencia destacada sobre el hígado</translation>
    </message>
    <message>
      <source>Label of oxycodone and acetaminophen tablets, boxed warnings on opioids</source>
      <comment>catalog</comment>
      <translation>Etiqueta de las tabletas de oxicodona y acetaminofén, advertencias destacadas sobre los opioides</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Last session</source>
      <translation>Última sesión</translation>
    </message>
    <message>
      <source>Late cancelling</source>
      <translation>Cancelaciones tardías</translation>
    </message>
    <message>
      <source>Late-cancel fee</source>
      <translation>Cargo por cancelar tarde</translation>
    </message>
    <message>
      <source>Late-cancel fees</source>
      <translation>Cargos por cancelar tarde</translation>
    </message>
    <message>
      <source>Leave empty for no limit.</source>
      <translation>Déjelo vacío si no hay límite.</translation>
    </message>
    <message>
      <source>Leave empty to go on.</source>
      <translation>Déjelo vacío para continuar.</translation>
    </message>
    <message>
      <source>Leave empty when it is the same.</source>
      <translation>Déjelo vacío cuando es lo mismo.</translation>
    </message>
    <message>
      <source>Left out of these amounts</source>
      <translation>No incluido en estas cantidades</translation>
    </message>
    <message>
      <source>Lidocaine can in rare cases change how blood carries oxygen; people with severe liver disease are at greater risk from it.</source>
      <comment>catalog</comment>
      <translation>En casos raros la lidocaína puede cambiar cómo la sangre lleva el oxígeno; las personas con enfermedad grave del hígado corren más riesgo.</translation>
    </message>
    <message>
      <source>Lidocaine patches</source>
      <comment>catalog</comment>
      <translation>Parches de lidocaína</translation>
    </message>
    <message>
      <source>Like the &amp;system</source>
      <translation>Como el &amp;sistema</translation>
    </message>
    <message>
      <source>Line {line}: {what}</source>
      <translation>Línea {line}: {what}</translation>
    </message>
    <message>
      <source>List price over the counter in 2023. Many states and clinics give it free.</source>
      <comment>catalog</comment>
      <translation>Precio de lista sin receta en 2023. Muchos estados y clínicas la dan gratis.</translation>
    </message>
    <message>
      <source>Liver tests for people who take acetaminophen every day, once or twice a year.</source>
      <comment>catalog</comment>
      <translation>Análisis del hígado para quienes toman acetaminofén todos los días, una o dos veces al año.</translation>
    </message>
    <message>
      <source>Liver tests for people who take duloxetine, once or twice a year.</source>
      <comment>catalog</comment>
      <translation>Análisis del hígado para quienes toman duloxetina, una o dos veces al año.</translation>
    </message>
    <message>
      <source>Loan</source>
      <translation>Préstamo</translation>
    </message>
    <message>
      <source>Lone Star (Texas clinic), price page and visit rules</source>
      <comment>catalog</comment>
      <translation>Lone Star (clínica de Texas), página de precios y reglas de las visitas</translation>
    </message>
    <message>
      <source>Look in:</source>
      <translation>Buscar en:</translation>
    </message>
    <message>
      <source>Looked at on {date}.</source>
      <translation>Consultado el {date}.</translation>
    </message>
    <message>
      <source>Los Angeles-Long Beach-Anaheim (Los Angeles/Orange County)</source>
      <comment>catalog</comment>
      <translation>Los Angeles-Long Beach-Anaheim (condados de Los Angeles y Orange)</translation>
    </message>
    <message>
      <source>Louisiana</source>
      <translation>Luisiana</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Bajo</translation>
    </message>
    <message>
      <source>Low and high case: every number is at the end that costs you less, or more, all at once.</source>
      <translation>Caso bajo y caso alto: todos los números a la vez en el extremo que le cuesta menos, o más.</translation>
    </message>
    <message>
      <source>Low case</source>
      <translation>Caso bajo</translation>
    </message>
    <message>
      <source>Lowest
{amount}</source>
      <translation>El más bajo
{amount}</translation>
    </message>
    <message>
      <source>Lowest and highest</source>
      <translation>El más bajo y el más alto</translation>
    </message>
    <message>
      <source>Lowest to highest</source>
      <translation>De bajo a alto</translation>
    </message>
    <message>
      <source>Lowest, median and highest cash fee of 13 academic centers for this long; clinician and drug are billed apart.</source>
      <comment>catalog</comment>
      <translation>Tarifa en efectivo más baja, mediana y más alta de 13 centros académicos para esta duración; el médico y el medicamento se cobran aparte.</translation>
    </message>
    <message>
      <source>Lowest, median and highest cash fee of 13 academic centers for this long; clinician and drug are billed apart. The hospital bills a first hour.</source>
      <comment>catalog</comment>
      <translation>Tarifa en efectivo más baja, mediana y más alta de 13 centros académicos para esta duración; el médico y el medicamento se cobran aparte. El hospital cobra una primera hora.</translation>
    </message>
    <message>
      <source>Lowest, median and highest cash fee of 26 hospitals for this long; clinician and drug are billed apart.</source>
      <comment>catalog</comment>
      <translation>Tarifa en efectivo más baja, mediana y más alta de 26 hospitales para esta duración; el médico y el medicamento se cobran aparte.</translation>
    </message>
    <message>
      <source>Lowest, median and highest cash fee of 26 hospitals for this long; clinician and drug are billed apart. The hospital bills a first hour.</source>
      <comment>catalog</comment>
      <translation>Tarifa en efectivo más baja, mediana y más alta de 26 hospitales para esta duración; el médico y el medicamento se cobran aparte. El hospital cobra una primera hora.</translation>
    </message>
    <message numerus="yes">
      <source>Made on {today}. Starts on {start}, looks %n year(s) ahead.</source>
      <translation>
        <numerusform>Hecho el {today}. Empieza el {start}, mira %n año adelante.</numerusform>
        <numerusform>Hecho el {today}. Empieza el {start}, mira %n años adelante.</numerusform>
      </translation>
    </message>
    <message>
      <source>Madera</source>
      <comment>catalog</comment>
      <translation>Madera</translation>
    </message>
    <message>
      <source>Maine</source>
      <translation>Maine</translation>
    </message>
    <message>
      <source>Manhattan</source>
      <comment>catalog</comment>
      <translation>Manhattan</translation>
    </message>
    <message>
      <source>Mark cells</source>
      <translation>Marcar celdas</translation>
    </message>
    <message>
      <source>Marketplace example, New Jersey 2026, bronze, HSA-eligible, deductible 3,000</source>
      <comment>catalog</comment>
      <translation>Ejemplo del mercado, Nueva Jersey 2026, bronce, compatible con HSA, deducible 3,000</translation>
    </message>
    <message>
      <source>Marketplace example, New Jersey 2026, bronze, HSA-eligible, deductible 6,000</source>
      <comment>catalog</comment>
      <translation>Ejemplo del mercado, Nueva Jersey 2026, bronce, compatible con HSA, deducible 6,000</translation>
    </message>
    <message>
      <source>Marketplace example, New Jersey 2026, silver</source>
      <comment>catalog</comment>
      <translation>Ejemplo del mercado, Nueva Jersey 2026, plata</translation>
    </message>
    <message>
      <source>Marketplace example, New Jersey 2026, silver with lower cost for low incomes (94)</source>
      <comment>catalog</comment>
      <translation>Ejemplo del mercado, Nueva Jersey 2026, plata con menor costo para ingresos bajos (94)</translation>
    </message>
    <message>
      <source>Marketplace example, New Jersey 2026, silver with lower cost for modest incomes (87)</source>
      <comment>catalog</comment>
      <translation>Ejemplo del mercado, Nueva Jersey 2026, plata con menor costo para ingresos modestos (87)</translation>
    </message>
    <message>
      <source>Maryland</source>
      <translation>Maryland</translation>
    </message>
    <message>
      <source>Massachusetts</source>
      <translation>Massachusetts</translation>
    </message>
    <message>
      <source>Mayo Clinic (Micromedex), duloxetine, precautions</source>
      <comment>catalog</comment>
      <translation>Mayo Clinic (Micromedex), duloxetina, precauciones</translation>
    </message>
    <message>
      <source>Meals each trip</source>
      <translation>Comidas de cada viaje</translation>
    </message>
    <message>
      <source>Meals on the way</source>
      <translation>Comidas en el camino</translation>
    </message>
    <message>
      <source>Meant for two to three weeks at a time.</source>
      <comment>catalog</comment>
      <translation>Para dos o tres semanas seguidas.</translation>
    </message>
    <message>
      <source>Median of hospital medians, 4 to 11 hospitals.</source>
      <comment>catalog</comment>
      <translation>Mediana de las medianas de hospitales, de 4 a 11 hospitales.</translation>
    </message>
    <message>
      <source>Medicaid - ask your state</source>
      <comment>catalog</comment>
      <translation>Medicaid: pregunte a su estado</translation>
    </message>
    <message>
      <source>Medicaid.gov, cost sharing and out-of-pocket costs</source>
      <comment>catalog</comment>
      <translation>Medicaid.gov, gastos compartidos y gastos de bolsillo</translation>
    </message>
    <message>
      <source>Medical costs above 7.5% of income then lower your taxes.</source>
      <translation>Así, los costos médicos que pasan del 7.5 % de los ingresos bajan sus impuestos.</translation>
    </message>
    <message>
      <source>Medical credit card</source>
      <translation>Tarjeta de crédito médica</translation>
    </message>
    <message>
      <source>Medicare A, B and D with a supplement (like Plan G)</source>
      <comment>catalog</comment>
      <translation>Medicare A, B y D con un suplemento (como el Plan G)</translation>
    </message>
    <message>
      <source>Medicare A, B and D, without a supplement</source>
      <comment>catalog</comment>
      <translation>Medicare A, B y D, sin suplemento</translation>
    </message>
    <message>
      <source>Medicare amounts for 2026, from two pages that quote CMS</source>
      <comment>catalog</comment>
      <translation>Cantidades de Medicare para 2026, de dos páginas que citan a CMS</translation>
    </message>
    <message>
      <source>Medicare counts {percent} of the national price here.</source>
      <translation>Medicare cuenta aquí el {percent} del precio nacional.</translation>
    </message>
    <message>
      <source>Medicare geographic practice cost indices 2025, with a factor for an office infusion reckoned from them</source>
      <comment>catalog</comment>
      <translation>Índices geográficos de costos de Medicare 2025, con un factor calculado de ellos para una infusión en consultorio</translation>
    </message>
    <message>
      <source>Medicare physician fee schedule 2025, national office amounts from relative values</source>
      <comment>catalog</comment>
      <translation>Tarifas médicas de Medicare 2025, cantidades nacionales en consultorio a partir de valores relativos</translation>
    </message>
    <message>
      <source>Medicare usually refuses infusions for pain as outside the approval; one page says that it may pay in some cases.</source>
      <comment>catalog</comment>
      <translation>Medicare suele rechazar las infusiones para el dolor por estar fuera de la aprobación; una página dice que puede pagar en algunos casos.</translation>
    </message>
    <message>
      <source>Medicare.gov, diagnostic laboratory tests</source>
      <comment>catalog</comment>
      <translation>Medicare.gov, análisis de laboratorio de diagnóstico</translation>
    </message>
    <message>
      <source>Medicare.gov, physical therapy services</source>
      <comment>catalog</comment>
      <translation>Medicare.gov, servicios de fisioterapia</translation>
    </message>
    <message>
      <source>MedicareResources.org, what changes in Medicare this year</source>
      <comment>catalog</comment>
      <translation>MedicareResources.org, qué cambia en Medicare este año</translation>
    </message>
    <message>
      <source>Medication guide for NSAIDs (DailyMed)</source>
      <comment>catalog</comment>
      <translation>Guía de medicamentos sobre los AINE (DailyMed)</translation>
    </message>
    <message>
      <source>Medicine</source>
      <translation>Medicina</translation>
    </message>
    <message>
      <source>Medicine against nausea is often part of the price; ask.</source>
      <comment>catalog</comment>
      <translation>La medicina contra las náuseas suele ser parte del precio; pregunte.</translation>
    </message>
    <message>
      <source>Medicine against nausea, per session</source>
      <comment>catalog</comment>
      <translation>Medicina contra las náuseas, por sesión</translation>
    </message>
    <message>
      <source>Medicine by mouth or nose at home, with visits by video. It varies, and is not always cheaper: drug and visits may be priced together or apart, and relief is reported to be shorter. State rules differ.</source>
      <comment>catalog</comment>
      <translation>Medicina por boca o nariz en casa, con visitas por video. Varía, y no siempre es más barata: la medicina y las visitas pueden cobrarse juntas o aparte, y se dice que el alivio es más corto. Las reglas de cada estado son distintas.</translation>
    </message>
    <message>
      <source>Medicine prices start from what pharmacies paid in September 2022, widened for what may have changed since. Your own receipt is better.</source>
      <comment>catalog</comment>
      <translation>Los precios de las medicinas parten de lo que pagaban las farmacias en septiembre de 2022, ampliados por lo que pudo cambiar. Su propio recibo es mejor.</translation>
    </message>
    <message>
      <source>Medicines</source>
      <translation>Medicinas</translation>
    </message>
    <message>
      <source>Medicines found</source>
      <translation>Medicinas encontradas</translation>
    </message>
    <message>
      <source>Medicines without a prescription</source>
      <translation>Medicinas sin receta</translation>
    </message>
    <message>
      <source>Medscape, complex regional pain syndrome, outpatient ketamine schedule</source>
      <comment>catalog</comment>
      <translation>Medscape, síndrome de dolor regional complejo, calendario de ketamina ambulatoria</translation>
    </message>
    <message>
      <source>Membership</source>
      <translation>Membresía</translation>
    </message>
    <message>
      <source>Membership fee</source>
      <translation>Cuota de membresía</translation>
    </message>
    <message>
      <source>Membership, extras, deposit, discounts</source>
      <translation>Membresía, extras, depósito, descuentos</translation>
    </message>
    <message>
      <source>Membership, extras, deposit, discounts, late fees</source>
      <translation>Membresía, extras, depósito, descuentos, cargos por cancelar tarde</translation>
    </message>
    <message>
      <source>Merced</source>
      <comment>catalog</comment>
      <translation>Merced</translation>
    </message>
    <message>
      <source>Metropolitan Boston</source>
      <comment>catalog</comment>
      <translation>Área metropolitana de Boston</translation>
    </message>
    <message>
      <source>Metropolitan Kansas City</source>
      <comment>catalog</comment>
      <translation>Área metropolitana de Kansas City</translation>
    </message>
    <message>
      <source>Metropolitan Philadelphia</source>
      <comment>catalog</comment>
      <translation>Área metropolitana de Filadelfia</translation>
    </message>
    <message>
      <source>Metropolitan St. Louis</source>
      <comment>catalog</comment>
      <translation>Área metropolitana de St. Louis</translation>
    </message>
    <message>
      <source>Miami</source>
      <comment>catalog</comment>
      <translation>Miami</translation>
    </message>
    <message>
      <source>Michigan</source>
      <translation>Míchigan</translation>
    </message>
    <message>
      <source>Miles by car, there and back</source>
      <translation>Millas en auto, ida y vuelta</translation>
    </message>
    <message>
      <source>Miles there and back</source>
      <translation>Millas de ida y vuelta</translation>
    </message>
    <message>
      <source>Minnesota</source>
      <translation>Minnesota</translation>
    </message>
    <message>
      <source>Minnesota</source>
      <comment>catalog</comment>
      <translation>Minnesota</translation>
    </message>
    <message>
      <source>Missing from the first year</source>
      <translation>Falta en el primer año</translation>
    </message>
    <message>
      <source>Mississippi</source>
      <translation>Misisipi</translation>
    </message>
    <message>
      <source>Mississippi</source>
      <comment>catalog</comment>
      <translation>Misisipi</translation>
    </message>
    <message>
      <source>Missouri</source>
      <translation>Misuri</translation>
    </message>
    <message>
      <source>Moderate evidence for CRPS, with relief of up to 12 weeks after a series. For other kinds of pain there is weak evidence or none, and a review found up to two weeks.</source>
      <comment>catalog</comment>
      <translation>Evidencia moderada para el SDRC, con alivio de hasta 12 semanas después de una serie. Para otros tipos de dolor hay evidencia débil o ninguna, y una revisión halló hasta dos semanas.</translation>
    </message>
    <message>
      <source>Moderate evidence, up to about three months after a series. How long a single booster helps is known only from reports.</source>
      <comment>catalog</comment>
      <translation>Evidencia moderada, hasta unos tres meses después de una serie. Cuánto ayuda un solo refuerzo se sabe solo por relatos.</translation>
    </message>
    <message>
      <source>Modesto</source>
      <comment>catalog</comment>
      <translation>Modesto</translation>
    </message>
    <message>
      <source>Money back for the package</source>
      <translation>Dinero devuelto por el paquete</translation>
    </message>
    <message>
      <source>Money back from your plan</source>
      <translation>Dinero que devuelve su plan</translation>
    </message>
    <message>
      <source>Money comes back after</source>
      <translation>El dinero vuelve después de</translation>
    </message>
    <message>
      <source>Money in these accounts is free of tax.</source>
      <translation>El dinero de estas cuentas no paga impuestos.</translation>
    </message>
    <message>
      <source>Montana</source>
      <translation>Montana</translation>
    </message>
    <message>
      <source>Montana</source>
      <comment>catalog</comment>
      <translation>Montana</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mes</translation>
    </message>
    <message>
      <source>Month by month, as it usually goes</source>
      <translation>Mes por mes, como suele ser</translation>
    </message>
    <message>
      <source>Month {number}, from {day}</source>
      <translation>Mes {number}, desde el {day}</translation>
    </message>
    <message>
      <source>Month {number}, from {month}: typically you pay {paid}. So far {so_far}, from {low} to {high}.</source>
      <translation>Mes {number}, desde {month}: normalmente paga {paid}. Hasta ahora {so_far}, de {low} a {high}.</translation>
    </message>
    <message>
      <source>Month {number}, from {month}: typically you pay {paid}. So far {so_far}; 8 times in 10 {likely}; at the least {low}, at the most {high}.</source>
      <translation>Mes {number}, desde {month}: normalmente paga {paid}. Hasta ahora {so_far}; 8 de cada 10 veces {likely}; como mínimo {low}, como máximo {high}.</translation>
    </message>
    <message>
      <source>Month {number}, from {month}: you pay {paid}. So far {so_far}.</source>
      <translation>Mes {number}, desde {month}: paga {paid}. Hasta ahora {so_far}.</translation>
    </message>
    <message>
      <source>Monthly to more than a year.</source>
      <comment>catalog</comment>
      <translation>De cada mes a más de un año.</translation>
    </message>
    <message>
      <source>Months between follow-up visits</source>
      <translation>Meses entre visitas de control</translation>
    </message>
    <message>
      <source>Months between follow-ups</source>
      <translation>Meses entre visitas de control</translation>
    </message>
    <message>
      <source>Months between follow-ups for treatment at home</source>
      <translation>Meses entre controles del tratamiento en casa</translation>
    </message>
    <message>
      <source>Months between home follow-ups</source>
      <translation>Meses entre controles en casa</translation>
    </message>
    <message>
      <source>Months between lab tests</source>
      <translation>Meses entre análisis</translation>
    </message>
    <message>
      <source>Months from the first visit. Leave empty to go on.</source>
      <translation>Meses desde la primera visita. Déjelo vacío para continuar.</translation>
    </message>
    <message>
      <source>Months until boosters stop</source>
      <translation>Meses hasta que terminan los refuerzos</translation>
    </message>
    <message>
      <source>Months without interest</source>
      <translation>Meses sin intereses</translation>
    </message>
    <message>
      <source>Months. Leave empty when it does not expire.</source>
      <translation>Meses. Déjelo vacío si no vence.</translation>
    </message>
    <message>
      <source>More room for the ans&amp;wer</source>
      <translation>Más espacio para la resp&amp;uesta</translation>
    </message>
    <message>
      <source>More room for the p&amp;lan</source>
      <translation>Más espacio para el p&amp;lan</translation>
    </message>
    <message>
      <source>More terms</source>
      <translation>Más condiciones</translation>
    </message>
    <message>
      <source>Most pages carry no date; one figure comes from a patient's report.</source>
      <comment>catalog</comment>
      <translation>La mayoría de las páginas no tiene fecha; una cifra viene del relato de un paciente.</translation>
    </message>
    <message>
      <source>Most you are waiting to get back</source>
      <translation>Lo más que espera recuperar</translation>
    </message>
    <message>
      <source>Mostly 30 or 90 days.</source>
      <translation>Casi siempre 30 o 90 días.</translation>
    </message>
    <message>
      <source>Move a slider to try another value. Your plan stays as it is until you keep it.</source>
      <translation>Mueva un control para probar otro valor. Su plan queda como está hasta que usted lo acepte.</translation>
    </message>
    <message>
      <source>Move an option</source>
      <translation>Mover una opción</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Mover abajo</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Mover arriba</translation>
    </message>
    <message>
      <source>Moves catalog prices a little: cash prices follow the region only loosely. Your own stay as they are.</source>
      <translation>Ajusta un poco los precios del catálogo: los precios al contado siguen la región solo a grandes rasgos. Los suyos quedan como están.</translation>
    </message>
    <message>
      <source>Must be used within</source>
      <translation>Se debe usar antes de</translation>
    </message>
    <message>
      <source>My employer puts in</source>
      <translation>Mi empleador aporta</translation>
    </message>
    <message>
      <source>My medicines</source>
      <translation>Mis medicinas</translation>
    </message>
    <message>
      <source>My pay for an hour</source>
      <translation>Mi pago por hora</translation>
    </message>
    <message>
      <source>My plan</source>
      <translation>Mi plan</translation>
    </message>
    <message>
      <source>My plan has none</source>
      <translation>Mi plan no tiene</translation>
    </message>
    <message>
      <source>My plan may go with an HSA</source>
      <translation>Mi plan se puede combinar con una HSA</translation>
    </message>
    <message>
      <source>My plan: I type what is on my card</source>
      <translation>Mi plan: escribo lo que dice mi tarjeta</translation>
    </message>
    <message>
      <source>My tax rate</source>
      <translation>Mi tasa de impuestos</translation>
    </message>
    <message>
      <source>My treatment is already under way</source>
      <translation>Mi tratamiento ya está en curso</translation>
    </message>
    <message>
      <source>NADAC of oxycodone 5 mg capsules in 2020, as listed by AnalySource</source>
      <comment>catalog</comment>
      <translation>NADAC de las cápsulas de oxicodona de 5 mg en 2020, según la lista de AnalySource</translation>
    </message>
    <message>
      <source>NADAC of tramadol ER on 2025-12-17, as quoted by DrugPatentWatch</source>
      <comment>catalog</comment>
      <translation>NADAC del tramadol ER el 17 de diciembre de 2025, citado por DrugPatentWatch</translation>
    </message>
    <message>
      <source>NADAC, what retail pharmacies pay for a medicine (CMS), effective 2022-09-21</source>
      <comment>catalog</comment>
      <translation>NADAC, lo que las farmacias pagan por una medicina (CMS), vigente desde el 21 de septiembre de 2022</translation>
    </message>
    <message>
      <source>NFL Alumni Health, opioids and their side effects</source>
      <comment>catalog</comment>
      <translation>NFL Alumni Health, los opioides y sus efectos secundarios</translation>
    </message>
    <message>
      <source>NIS Benefits, health plan cost-sharing limits for 2027</source>
      <comment>catalog</comment>
      <translation>NIS Benefits, límites de gastos compartidos de los planes de salud en 2027</translation>
    </message>
    <message>
      <source>NYC Suburbs/Long Island</source>
      <comment>catalog</comment>
      <translation>Suburbios de Nueva York y Long Island</translation>
    </message>
    <message>
      <source>Naloxone nasal spray (Narcan), box of two</source>
      <comment>catalog</comment>
      <translation>Espray nasal de naloxona (Narcan), caja de dos</translation>
    </message>
    <message>
      <source>Naloxone to keep at home, bought once and again when it expires. How long it keeps stands on the box.</source>
      <comment>catalog</comment>
      <translation>Naloxona para tener en casa, comprada una vez y de nuevo cuando vence. La caja dice cuánto dura.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name of the clinic</source>
      <translation>Nombre de la clínica</translation>
    </message>
    <message>
      <source>Name of this plan</source>
      <translation>Nombre de este plan</translation>
    </message>
    <message>
      <source>Name or brand, or what the pharmacy bag says</source>
      <translation>Nombre o marca, o lo que dice la bolsa de la farmacia</translation>
    </message>
    <message>
      <source>Napa</source>
      <comment>catalog</comment>
      <translation>Napa</translation>
    </message>
    <message>
      <source>Naproxen and acetaminophen every day in place of what you take now.</source>
      <comment>catalog</comment>
      <translation>Naproxeno y acetaminofén todos los días en lugar de lo que toma ahora.</translation>
    </message>
    <message>
      <source>Naproxen every day in place of what you take now, with stomach protection and yearly tests.</source>
      <comment>catalog</comment>
      <translation>Naproxeno todos los días en lugar de lo que toma ahora, con protección del estómago y análisis anuales.</translation>
    </message>
    <message>
      <source>Narrows it by</source>
      <translation>Lo acota en</translation>
    </message>
    <message>
      <source>Nasal spray at home</source>
      <comment>catalog</comment>
      <translation>Espray nasal en casa</translation>
    </message>
    <message>
      <source>Ne&amp;w plan</source>
      <translation>Plan &amp;nuevo</translation>
    </message>
    <message>
      <source>Nebraska</source>
      <translation>Nebraska</translation>
    </message>
    <message>
      <source>Nebraska</source>
      <comment>catalog</comment>
      <translation>Nebraska</translation>
    </message>
    <message>
      <source>Nerve pain (neuropathic)</source>
      <comment>catalog</comment>
      <translation>Dolor de nervios (neuropático)</translation>
    </message>
    <message>
      <source>NetCredit's ride prices in four cities, as reported by SlashGear</source>
      <comment>catalog</comment>
      <translation>Precios de viajes de NetCredit en cuatro ciudades, según SlashGear</translation>
    </message>
    <message>
      <source>Neurosurgery practice leaflet on amitriptyline</source>
      <comment>catalog</comment>
      <translation>Folleto de un consultorio de neurocirugía sobre la amitriptilina</translation>
    </message>
    <message>
      <source>Nevada</source>
      <translation>Nevada</translation>
    </message>
    <message>
      <source>Nevada</source>
      <comment>catalog</comment>
      <translation>Nevada</translation>
    </message>
    <message>
      <source>New Hampshire</source>
      <translation>Nuevo Hampshire</translation>
    </message>
    <message>
      <source>New Hampshire</source>
      <comment>catalog</comment>
      <translation>Nuevo Hampshire</translation>
    </message>
    <message>
      <source>New Jersey</source>
      <translation>Nueva Jersey</translation>
    </message>
    <message>
      <source>New Mexico</source>
      <translation>Nuevo México</translation>
    </message>
    <message>
      <source>New Mexico</source>
      <comment>catalog</comment>
      <translation>Nuevo México</translation>
    </message>
    <message>
      <source>New Orleans</source>
      <comment>catalog</comment>
      <translation>Nueva Orleans</translation>
    </message>
    <message>
      <source>New York</source>
      <translation>Nueva York</translation>
    </message>
    <message>
      <source>New money saves taxes.</source>
      <translation>El dinero nuevo ahorra impuestos.</translation>
    </message>
    <message>
      <source>New p&amp;erson…</source>
      <translation>&amp;Persona nueva…</translation>
    </message>
    <message>
      <source>New person</source>
      <translation>Persona nueva</translation>
    </message>
    <message>
      <source>New plan</source>
      <translation>Plan nuevo</translation>
    </message>
    <message>
      <source>News of the list price of over-the-counter Narcan (WBUR, MM+M)</source>
      <comment>catalog</comment>
      <translation>Noticias del precio de lista de Narcan sin receta (WBUR, MM+M)</translation>
    </message>
    <message>
      <source>Next fill</source>
      <translation>Próximo surtido</translation>
    </message>
    <message>
      <source>Next fill, stopping, dose changes</source>
      <translation>Próximo surtido, final, cambios de dosis</translation>
    </message>
    <message>
      <source>Next question</source>
      <translation>Pregunta siguiente</translation>
    </message>
    <message>
      <source>Next question, from anywhere on the page</source>
      <translation>Pregunta siguiente, desde cualquier lugar de la página</translation>
    </message>
    <message>
      <source>Nights away and meals</source>
      <translation>Noches fuera y comidas</translation>
    </message>
    <message>
      <source>Nights away from home</source>
      <translation>Noches fuera de casa</translation>
    </message>
    <message>
      <source>Nights each trip</source>
      <translation>Noches de cada viaje</translation>
    </message>
    <message>
      <source>No boosters</source>
      <translation>Sin refuerzos</translation>
    </message>
    <message>
      <source>No change by itself makes it fit. Nearest comes {lever}: {value}. Then {amount} is still missing.</source>
      <translation>Ningún cambio por sí solo lo pone a su alcance. Lo que más se acerca es {lever}: {value}. Aun así faltan {amount}.</translation>
    </message>
    <message>
      <source>No change makes it fit. {amount} is missing.</source>
      <translation>Ningún cambio lo pone a su alcance. Faltan {amount}.</translation>
    </message>
    <message>
      <source>No clinic with a price for exactly this was found. Widened from its neighbours - 40 to 60 minutes for mood (375 to 1,000, median 475) and 2 hours for pain (590 to 850); typical lies about halfway between 475 and 590.</source>
      <comment>catalog</comment>
      <translation>No se halló ninguna clínica con un precio para justo esto. Se tomó de los más parecidos: 40 a 60 minutos para el ánimo (de 375 a 1,000, mediana 475) y 2 horas para el dolor (de 590 a 850); lo normal queda más o menos a la mitad entre 475 y 590.</translation>
    </message>
    <message>
      <source>No clinic yet. Add one, or paste rows from a spreadsheet.</source>
      <translation>Todavía no hay clínicas. Agregue una o pegue filas de una hoja de cálculo.</translation>
    </message>
    <message>
      <source>No evidence was found on how long relief lasts after injections for pain.</source>
      <comment>catalog</comment>
      <translation>No se halló evidencia de cuánto dura el alivio después de inyecciones para el dolor.</translation>
    </message>
    <message>
      <source>No evidence was found on how long relief lasts. Ask your clinic.</source>
      <translation>No se encontró evidencia sobre cuánto dura el alivio. Pregunte en su clínica.</translation>
    </message>
    <message>
      <source>No figures were found on relief after injections for pain.</source>
      <comment>catalog</comment>
      <translation>No se hallaron cifras del alivio después de inyecciones para el dolor.</translation>
    </message>
    <message>
      <source>No files yet</source>
      <translation>Todavía no hay archivos</translation>
    </message>
    <message>
      <source>No first series in this plan.</source>
      <translation>No hay primera serie en este plan.</translation>
    </message>
    <message>
      <source>No formula was found for controlled medicines, which the mail pharmacy is said not to ship. This wide range runs from what pharmacies pay plus 5 dollars to what they pay with a rise since 2022 plus 46 dollars, as far apart as one old counter price shows. Your own receipt or your pharmacy's answer is far better.</source>
      <comment>catalog</comment>
      <translation>No se halló fórmula para las medicinas controladas, que según se dice la farmacia por correo no envía. Este rango amplio va de lo que pagan las farmacias más 5 dólares a lo que pagan con un alza desde 2022 más 46 dólares, tan separados como muestra un viejo precio de mostrador. Su propio recibo o la respuesta de su farmacia es mucho mejor.</translation>
    </message>
    <message>
      <source>No more than {limit} a year may go into your {account}, your employer's money with it. The rest is not counted.</source>
      <translation>No se pueden poner más de {limit} al año en su {account}, incluido el dinero de su empleador. El resto no se cuenta.</translation>
    </message>
    <message>
      <source>No option is marked as the best: money is one part. This is not medical or legal advice.</source>
      <translation>Ninguna opción se marca como la mejor: el dinero es solo una parte. Esto no es consejo médico ni legal.</translation>
    </message>
    <message>
      <source>No plan pays (self-pay)</source>
      <comment>catalog</comment>
      <translation>Ningún plan paga (paga usted)</translation>
    </message>
    <message>
      <source>No plan pays for it, so you pay {amount}.</source>
      <translation>Ningún plan lo paga, así que usted paga {amount}.</translation>
    </message>
    <message>
      <source>No plan pays: you pay all of it</source>
      <translation>Ningún plan paga: usted lo paga todo</translation>
    </message>
    <message>
      <source>No plan: I pay all of it</source>
      <translation>Sin plan: yo lo pago todo</translation>
    </message>
    <message>
      <source>No prices yet</source>
      <translation>Todavía no hay precios</translation>
    </message>
    <message>
      <source>No programme with stated amounts was found for generic ketamine. Some clinics give discounts to veterans and first responders; the amounts are not stated.</source>
      <comment>catalog</comment>
      <translation>No se halló ningún programa con cantidades para la ketamina genérica. Algunas clínicas dan descuentos a veteranos y a personal de emergencia; no se dicen las cantidades.</translation>
    </message>
    <message>
      <source>No published price for exactly one hour was found, so the range is borrowed from shorter and longer infusions.</source>
      <comment>catalog</comment>
      <translation>No se halló un precio publicado para una hora exacta, así que el rango se toma de infusiones más cortas y más largas.</translation>
    </message>
    <message>
      <source>No treatment visits in the first year.</source>
      <translation>No hay visitas de tratamiento en el primer año.</translation>
    </message>
    <message>
      <source>No trial was found on how long ketamine by mouth relieves pain.</source>
      <comment>catalog</comment>
      <translation>No se halló ningún ensayo sobre cuánto alivia el dolor la ketamina por boca.</translation>
    </message>
    <message>
      <source>No trial was found on how long ketamine by nose relieves pain.</source>
      <comment>catalog</comment>
      <translation>No se halló ningún ensayo sobre cuánto alivia el dolor la ketamina por la nariz.</translation>
    </message>
    <message>
      <source>No trial was found. The article says that relief lasts hours to days after each dose, not how long after a supply ends.</source>
      <comment>catalog</comment>
      <translation>No se halló ningún ensayo. El artículo dice que el alivio dura de horas a días después de cada dosis, no cuánto después de que se acaba un suministro.</translation>
    </message>
    <message>
      <source>No trial was found. The article says that relief lasts hours to days after each use, not how long after a supply ends.</source>
      <comment>catalog</comment>
      <translation>No se halló ningún ensayo. El artículo dice que el alivio dura de horas a días después de cada uso, no cuánto después de que se acaba un suministro.</translation>
    </message>
    <message>
      <source>Nobody has said this yet. Ask for it: it is left out of the totals.</source>
      <translation>Nadie ha dicho esto todavía. Pregúntelo: no está en los totales.</translation>
    </message>
    <message>
      <source>Nobody has said this yet. It is left out of the totals and named beside them.</source>
      <translation>Nadie ha dicho esto todavía. No está en los totales y se nombra junto a ellos.</translation>
    </message>
    <message>
      <source>Nobody knows the chances for you; you can enter your own.</source>
      <translation>Nadie sabe las probabilidades en su caso; puede escribir las suyas.</translation>
    </message>
    <message>
      <source>Nobody knows the price your plan accepts, so this counts the full price. It may be less.</source>
      <translation>Nadie sabe el precio que acepta su plan, así que se cuenta el precio completo. Puede ser menos.</translation>
    </message>
    <message>
      <source>Nobody knows this price yet, so it is not counted.</source>
      <translation>Nadie sabe este precio todavía, así que no se cuenta.</translation>
    </message>
    <message>
      <source>Nobody knows this price yet, so it is not in the total. Ask for it.</source>
      <translation>Nadie sabe este precio todavía, así que no está en el total. Pregúntelo.</translation>
    </message>
    <message>
      <source>Nobody knows what your plan accepts as the price, so this counts as if it pays nothing.</source>
      <translation>Nadie sabe qué precio acepta su plan, así que se cuenta como si no pagara nada.</translation>
    </message>
    <message>
      <source>Nobody knows yet how much you get back.</source>
      <translation>Nadie sabe todavía cuánto le devuelven.</translation>
    </message>
    <message>
      <source>Nobody paid for this program: no clinic, no drug maker, no plan.</source>
      <translation>Nadie pagó este programa: ninguna clínica, ningún fabricante de medicinas, ningún plan.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>North Carolina</source>
      <translation>Carolina del Norte</translation>
    </message>
    <message>
      <source>North Carolina</source>
      <comment>catalog</comment>
      <translation>Carolina del Norte</translation>
    </message>
    <message>
      <source>North Dakota</source>
      <translation>Dakota del Norte</translation>
    </message>
    <message>
      <source>North Dakota</source>
      <comment>catalog</comment>
      <translation>Dakota del Norte</translation>
    </message>
    <message>
      <source>Northern NJ</source>
      <comment>catalog</comment>
      <translation>Norte de Nueva Jersey</translation>
    </message>
    <message>
      <source>Not billed</source>
      <translation>Sin cobrar</translation>
    </message>
    <message>
      <source>Not chosen</source>
      <translation>Sin elegir</translation>
    </message>
    <message>
      <source>Not covered</source>
      <translation>No cubierto</translation>
    </message>
    <message>
      <source>Not covered: I pay all of it</source>
      <translation>No cubierto: yo lo pago todo</translation>
    </message>
    <message>
      <source>Not enough is known yet.</source>
      <translation>Todavía no se sabe lo suficiente.</translation>
    </message>
    <message>
      <source>Not in it, since nobody knows: {names}.</source>
      <translation>No incluido, porque nadie lo sabe: {names}.</translation>
    </message>
    <message>
      <source>Not in it: {names}</source>
      <translation>No incluido: {names}</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>No se sabe</translation>
    </message>
    <message>
      <source>Not known yet</source>
      <translation>No se sabe todavía</translation>
    </message>
    <message>
      <source>Not known yet, and not counted</source>
      <translation>No se sabe todavía y no se cuenta</translation>
    </message>
    <message>
      <source>Not on this page.</source>
      <translation>No está en esta página.</translation>
    </message>
    <message>
      <source>Not owed</source>
      <translation>No se debe</translation>
    </message>
    <message>
      <source>Not studied for pain in any evidence found here; relief of pain is unknown.</source>
      <comment>catalog</comment>
      <translation>No se ha estudiado para el dolor en la evidencia hallada; no se sabe si alivia el dolor.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Nothing comes back</source>
      <translation>No se devuelve nada</translation>
    </message>
    <message>
      <source>Nothing counted</source>
      <translation>No se cuenta nada</translation>
    </message>
    <message>
      <source>Nothing more was found.</source>
      <translation>No se encontró nada más.</translation>
    </message>
    <message>
      <source>Nothing said</source>
      <translation>Nada indicado</translation>
    </message>
    <message>
      <source>Nothing to paste. Copy rows in your spreadsheet first: name, price of a session, …</source>
      <translation>No hay nada que pegar. Primero copie filas en su hoja de cálculo: nombre, precio de una sesión, …</translation>
    </message>
    <message>
      <source>Nothing was found for fibromyalgia alone; the figures are those for chronic pain in general.</source>
      <comment>catalog</comment>
      <translation>No se halló nada solo para la fibromialgia; las cifras son las del dolor crónico en general.</translation>
    </message>
    <message>
      <source>Nothing was found for fibromyalgia alone; up to two weeks in a review over chronic pain, up to three months in the article.</source>
      <comment>catalog</comment>
      <translation>No se halló nada solo para la fibromialgia; hasta dos semanas en una revisión sobre dolor crónico, hasta tres meses en el artículo.</translation>
    </message>
    <message>
      <source>Nothing was found for injections and pain; borrowed from the six infusions usual for mood.</source>
      <comment>catalog</comment>
      <translation>No se halló nada para inyecciones y dolor; tomado de las seis infusiones usuales para el ánimo.</translation>
    </message>
    <message>
      <source>Nothing was found for this kind of pain; monthly to more than a year at clinics.</source>
      <comment>catalog</comment>
      <translation>No se halló nada para este tipo de dolor; en las clínicas, de cada mes a más de un año.</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>Nada todavía</translation>
    </message>
    <message>
      <source>Nothing you type leaves this computer. Free software under the MIT licence.</source>
      <translation>Nada de lo que escribe sale de esta computadora. Software libre con la licencia MIT.</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <translation>Nada.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>Now: {name}</source>
      <translation>Ahora: {name}</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Number of months</source>
      <translation>Número de meses</translation>
    </message>
    <message>
      <source>Of a hundred people with this plan, 80 would pay {low} to {high}. Ten would pay less, and ten would pay more.</source>
      <translation>De cien personas con este plan, 80 pagarían de {low} a {high}. Diez pagarían menos y diez pagarían más.</translation>
    </message>
    <message>
      <source>Of all it could come to: {ends}.</source>
      <translation>De todo lo que podría resultar: {ends}.</translation>
    </message>
    <message>
      <source>Of sessions and packages.</source>
      <translation>De sesiones y paquetes.</translation>
    </message>
    <message>
      <source>Of the clinic's price, where the plan says it so.</source>
      <translation>Del precio de la clínica, donde el plan lo dice así.</translation>
    </message>
    <message>
      <source>Of the guideline.</source>
      <translation>De la línea de pobreza.</translation>
    </message>
    <message>
      <source>Of what</source>
      <translation>De qué</translation>
    </message>
    <message>
      <source>Often more than its cash price. Leave empty when it is the same.</source>
      <translation>Muchas veces más que su precio al contado. Déjelo vacío cuando es lo mismo.</translation>
    </message>
    <message>
      <source>Often part of the session price (0). Typical is a sixth of a fill of six ondansetron tablets at about 10.47.</source>
      <comment>catalog</comment>
      <translation>A menudo va en el precio de la sesión (0). Lo normal es la sexta parte de un surtido de seis tabletas de ondansetrón de unos 10.47.</translation>
    </message>
    <message>
      <source>Ohio</source>
      <translation>Ohio</translation>
    </message>
    <message>
      <source>Ohio</source>
      <comment>catalog</comment>
      <translation>Ohio</translation>
    </message>
    <message>
      <source>Ohio Bureau of Workers' Compensation, receiving medical treatment</source>
      <comment>catalog</comment>
      <translation>Oficina de Compensación para Trabajadores de Ohio, recibir tratamiento médico</translation>
    </message>
    <message>
      <source>Oklahoma</source>
      <translation>Oklahoma</translation>
    </message>
    <message>
      <source>Oklahoma</source>
      <comment>catalog</comment>
      <translation>Oklahoma</translation>
    </message>
    <message>
      <source>Old, but a price that people paid at a counter for a controlled medicine (not yet controlled then).</source>
      <comment>catalog</comment>
      <translation>Viejo, pero es un precio que la gente pagó en un mostrador por una medicina controlada (entonces aún no lo era).</translation>
    </message>
    <message>
      <source>On credit</source>
      <translation>A crédito</translation>
    </message>
    <message>
      <source>On the last dollar you earn.</source>
      <translation>Por el último dólar que gana.</translation>
    </message>
    <message>
      <source>On which day does my plan year start?</source>
      <comment>catalog</comment>
      <translation>¿Qué día empieza el año de mi plan?</translation>
    </message>
    <message>
      <source>On your card</source>
      <translation>En su tarjeta</translation>
    </message>
    <message>
      <source>On {due} you still owe {left} on the card, and {interest} of interest is added, since the first day: {total} is due. To owe nothing then, pay {payment} a month.</source>
      <translation>El {due} todavía debe {left} en la tarjeta, y se agregan {interest} de intereses, desde el primer día: debe {total}. Para no deber nada entonces, pague {payment} al mes.</translation>
    </message>
    <message>
      <source>Once the deductible is met, a covered visit of {visit} costs you {cost}.</source>
      <translation>Cuando se cumple el deducible, una visita cubierta de {visit} le cuesta {cost}.</translation>
    </message>
    <message>
      <source>One &amp;question at a time</source>
      <translation>Una &amp;pregunta a la vez</translation>
    </message>
    <message>
      <source>One capsule a day</source>
      <comment>catalog</comment>
      <translation>Una cápsula al día</translation>
    </message>
    <message>
      <source>One capsule a day, as for other strengths</source>
      <comment>catalog</comment>
      <translation>Una cápsula al día, como en otras dosis</translation>
    </message>
    <message>
      <source>One capsule a day, beside an NSAID</source>
      <comment>catalog</comment>
      <translation>Una cápsula al día, junto con un AINE</translation>
    </message>
    <message>
      <source>One capsule at bedtime</source>
      <comment>catalog</comment>
      <translation>Una cápsula al acostarse</translation>
    </message>
    <message>
      <source>One capsule at bedtime, as for other strengths</source>
      <comment>catalog</comment>
      <translation>Una cápsula al acostarse, como en otras dosis</translation>
    </message>
    <message>
      <source>One capsule four times a day, as for other strengths</source>
      <comment>catalog</comment>
      <translation>Una cápsula cuatro veces al día, como en otras dosis</translation>
    </message>
    <message>
      <source>One capsule three times a day</source>
      <comment>catalog</comment>
      <translation>Una cápsula tres veces al día</translation>
    </message>
    <message>
      <source>One capsule three times a day, as for other strengths</source>
      <comment>catalog</comment>
      <translation>Una cápsula tres veces al día, como en otras dosis</translation>
    </message>
    <message>
      <source>One capsule twice a day</source>
      <comment>catalog</comment>
      <translation>Una cápsula dos veces al día</translation>
    </message>
    <message>
      <source>One capsule twice a day, as for other strengths</source>
      <comment>catalog</comment>
      <translation>Una cápsula dos veces al día, como en otras dosis</translation>
    </message>
    <message>
      <source>One clinic gives four; another sells them in threes and sixes.</source>
      <comment>catalog</comment>
      <translation>Una clínica da cuatro; otra las vende de tres en tres o de seis en seis.</translation>
    </message>
    <message>
      <source>One home follow-up</source>
      <translation>Un control en casa</translation>
    </message>
    <message>
      <source>One home supply</source>
      <translation>Un suministro en casa</translation>
    </message>
    <message>
      <source>One hour of infusion and 30 to 60 minutes of recovery.</source>
      <comment>catalog</comment>
      <translation>Una hora de infusión y de 30 a 60 minutos de recuperación.</translation>
    </message>
    <message>
      <source>One large insurer calls infusions for chronic pain investigational (Blue Cross Blue Shield of Alabama, 2024); policies of the same kind are listed for others.</source>
      <comment>catalog</comment>
      <translation>Una aseguradora grande llama experimentales a las infusiones para el dolor crónico (Blue Cross Blue Shield of Alabama, 2024); hay pólizas parecidas de otras.</translation>
    </message>
    <message>
      <source>One page names 70 to 250 for a short visit, another an average of 171.</source>
      <comment>catalog</comment>
      <translation>Una página dice de 70 a 250 por una visita corta; otra, un promedio de 171.</translation>
    </message>
    <message>
      <source>One patch a day, 12 hours on</source>
      <comment>catalog</comment>
      <translation>Un parche al día, 12 horas puesto</translation>
    </message>
    <message>
      <source>One patch a week</source>
      <comment>catalog</comment>
      <translation>Un parche a la semana</translation>
    </message>
    <message>
      <source>One patch a week, as for other strengths</source>
      <comment>catalog</comment>
      <translation>Un parche a la semana, como en otras dosis</translation>
    </message>
    <message>
      <source>One patch every three days</source>
      <comment>catalog</comment>
      <translation>Un parche cada tres días</translation>
    </message>
    <message>
      <source>One patch every three days, as for other strengths</source>
      <comment>catalog</comment>
      <translation>Un parche cada tres días, como en otras dosis</translation>
    </message>
    <message>
      <source>One price usually covers the room, the clinician, the drug and the monitoring. Four-hour pain infusions were priced at 1,000 to 1,650 dollars at the three clinics found.</source>
      <comment>catalog</comment>
      <translation>Un solo precio suele cubrir el lugar, el médico, el medicamento y la vigilancia. Las infusiones de cuatro horas para el dolor costaban de 1,000 a 1,650 dólares en las tres clínicas halladas.</translation>
    </message>
    <message>
      <source>One published schedule tapers to every three months; clinics speak of monthly to more than a year.</source>
      <comment>catalog</comment>
      <translation>Un calendario publicado se va espaciando hasta cada tres meses; las clínicas hablan de cada mes a más de un año.</translation>
    </message>
    <message>
      <source>One question at a time</source>
      <translation>Una pregunta a la vez</translation>
    </message>
    <message>
      <source>One question at a time. The plan is the same.</source>
      <translation>Una pregunta a la vez. El plan es el mismo.</translation>
    </message>
    <message>
      <source>One source only.</source>
      <comment>catalog</comment>
      <translation>Una sola fuente.</translation>
    </message>
    <message>
      <source>One source; some pages still carry the 2025 figure for 2026.</source>
      <comment>catalog</comment>
      <translation>Una sola fuente; algunas páginas aún dan la cifra de 2025 para 2026.</translation>
    </message>
    <message>
      <source>One state. Other states have their own rules.</source>
      <comment>catalog</comment>
      <translation>Un solo estado. Los demás tienen sus propias reglas.</translation>
    </message>
    <message>
      <source>One tablet a day</source>
      <comment>catalog</comment>
      <translation>Una tableta al día</translation>
    </message>
    <message>
      <source>One tablet a day, as for other strengths</source>
      <comment>catalog</comment>
      <translation>Una tableta al día, como en otras dosis</translation>
    </message>
    <message>
      <source>One tablet at bedtime</source>
      <comment>catalog</comment>
      <translation>Una tableta al acostarse</translation>
    </message>
    <message>
      <source>One tablet at bedtime, as for other strengths</source>
      <comment>catalog</comment>
      <translation>Una tableta al acostarse, como en otras dosis</translation>
    </message>
    <message>
      <source>One tablet for each of six sessions in a month</source>
      <comment>catalog</comment>
      <translation>Una tableta para cada una de seis sesiones en un mes</translation>
    </message>
    <message>
      <source>One tablet four times a day</source>
      <comment>catalog</comment>
      <translation>Una tableta cuatro veces al día</translation>
    </message>
    <message>
      <source>One tablet four times a day, as for other strengths</source>
      <comment>catalog</comment>
      <translation>Una tableta cuatro veces al día, como en otras dosis</translation>
    </message>
    <message>
      <source>One tablet three times a day</source>
      <comment>catalog</comment>
      <translation>Una tableta tres veces al día</translation>
    </message>
    <message>
      <source>One tablet three times a day (1,800 mg, the least that usually helps nerve pain)</source>
      <comment>catalog</comment>
      <translation>Una tableta tres veces al día (1,800 mg, lo mínimo que suele ayudar al dolor de nervios)</translation>
    </message>
    <message>
      <source>One tablet three times a day, as for other strengths</source>
      <comment>catalog</comment>
      <translation>Una tableta tres veces al día, como en otras dosis</translation>
    </message>
    <message>
      <source>One tablet twice a day</source>
      <comment>catalog</comment>
      <translation>Una tableta dos veces al día</translation>
    </message>
    <message>
      <source>One tablet twice a day, as for other strengths</source>
      <comment>catalog</comment>
      <translation>Una tableta dos veces al día, como en otras dosis</translation>
    </message>
    <message>
      <source>Only the copay or your share, from the first visit on.</source>
      <translation>Solo el copago o su parte, desde la primera visita.</translation>
    </message>
    <message>
      <source>Only this plan's clinic so far. Open “Clinics” and tick up to five others.</source>
      <translation>Hasta ahora solo la clínica de este plan. Abra “Clínicas” y marque hasta cinco más.</translation>
    </message>
    <message>
      <source>Only two clinics with a price were found.</source>
      <comment>catalog</comment>
      <translation>Solo se hallaron dos clínicas con precio.</translation>
    </message>
    <message>
      <source>Only what is still to come is counted.</source>
      <translation>Solo se cuenta lo que falta.</translation>
    </message>
    <message>
      <source>Only with commercial plans, never with Medicare or Medicaid. Known for esketamine.</source>
      <translation>Solo con planes comerciales, nunca con Medicare ni Medicaid. Se conoce para la esketamina.</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
      <source>Open a plan</source>
      <translation>Abrir un plan</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Abrirla</translation>
    </message>
    <message>
      <source>Open or close a part</source>
      <translation>Abrir o cerrar una parte</translation>
    </message>
    <message>
      <source>Open the sa&amp;mple plan</source>
      <translation>Abrir el plan de &amp;ejemplo</translation>
    </message>
    <message>
      <source>Open “{name}” again?</source>
      <translation>¿Abrir “{name}” otra vez?</translation>
    </message>
    <message>
      <source>Opens how this adds up.</source>
      <translation>Abre cómo se suma esto.</translation>
    </message>
    <message>
      <source>Option</source>
      <translation>Opción</translation>
    </message>
    <message>
      <source>Options side by side</source>
      <translation>Opciones lado a lado</translation>
    </message>
    <message>
      <source>Options to set side by side</source>
      <translation>Opciones para ver lado a lado</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Oregon</source>
      <translation>Oregón</translation>
    </message>
    <message>
      <source>Original Medicare with a drug plan. Part B asks a deductible of 283 and 20 percent, and has no yearly cap. Most laboratory tests cost nothing. The drug plan here asks the largest deductible allowed, then 25 percent, up to 2,100 a year; real plans differ and often ask a copay. Amounts of 2027 were not known when this was written. Medicare Advantage plans have terms of their own.</source>
      <comment>catalog</comment>
      <translation>Medicare Original con un plan de medicinas. La Parte B pide un deducible de 283 y el 20 por ciento, y no tiene tope anual. La mayoría de los análisis no cuestan nada. El plan de medicinas de aquí pide el deducible más alto permitido y luego el 25 por ciento, hasta 2,100 al año; los planes reales varían y a menudo piden un copago. Las cantidades de 2027 no se sabían al escribir esto. Los planes Medicare Advantage tienen sus propias condiciones.</translation>
    </message>
    <message>
      <source>Other brand medicines</source>
      <translation>Otras medicinas de marca</translation>
    </message>
    <message>
      <source>Other care</source>
      <translation>Otra atención</translation>
    </message>
    <message>
      <source>Other care: therapy, visits, tests</source>
      <translation>Otra atención: terapia, visitas, análisis</translation>
    </message>
    <message>
      <source>Other choices of a list</source>
      <translation>Otras opciones de una lista</translation>
    </message>
    <message>
      <source>Other rules at the pharmacy or out of network, or a second plan</source>
      <translation>Otras reglas en la farmacia o fuera de la red, o un segundo plan</translation>
    </message>
    <message>
      <source>Out of network</source>
      <translation>Fuera de la red</translation>
    </message>
    <message>
      <source>Out-of-pocket maximum</source>
      <translation>Máximo de gastos de bolsillo</translation>
    </message>
    <message>
      <source>Outside your plan's network</source>
      <translation>Fuera de la red de su plan</translation>
    </message>
    <message numerus="yes">
      <source>Over %n year(s) this plan costs you about {low} to {high}, typically {typical}.</source>
      <translation>
        <numerusform>En %n año este plan le cuesta de {low} a {high}, normalmente {typical}.</numerusform>
        <numerusform>En %n años este plan le cuesta de {low} a {high}, normalmente {typical}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Over %n year(s) this plan costs you about {typical}.</source>
      <translation>
        <numerusform>En %n año este plan le cuesta cerca de {typical}.</numerusform>
        <numerusform>En %n años este plan le cuesta cerca de {typical}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Over %n year(s) this plan typically costs you {typical}. 8 times in 10 it is {likely}; at the least {low}, at the most {high}.</source>
      <translation>
        <numerusform>En %n año este plan normalmente le cuesta {typical}. 8 de cada 10 veces son {likely}; como mínimo {low}, como máximo {high}.</numerusform>
        <numerusform>En %n años este plan normalmente le cuesta {typical}. 8 de cada 10 veces son {likely}; como mínimo {low}, como máximo {high}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Over all localities of the state, with their median as typical.</source>
      <translation>De todas las partes del estado; lo normal es su mediana.</translation>
    </message>
    <message>
      <source>Over time</source>
      <translation>Con el tiempo</translation>
    </message>
    <message>
      <source>Own car, per mile</source>
      <comment>catalog</comment>
      <translation>Auto propio, por milla</translation>
    </message>
    <message>
      <source>Oxnard-Thousand Oaks-Ventura</source>
      <comment>catalog</comment>
      <translation>Oxnard-Thousand Oaks-Ventura</translation>
    </message>
    <message>
      <source>Oxycodone, an opioid, and gabapentin in place of what you take now. The FDA warns that the two together can slow breathing.</source>
      <comment>catalog</comment>
      <translation>Oxicodona, un opioide, y gabapentina en lugar de lo que toma ahora. La FDA advierte que juntas pueden volver lenta la respiración.</translation>
    </message>
    <message>
      <source>Oxycodone, an opioid, in place of what you take now, with the visits and tests that come with it. Opioids can lead to dependence.</source>
      <comment>catalog</comment>
      <translation>Oxicodona, un opioide, en lugar de lo que toma ahora, con las visitas y análisis que la acompañan. Los opioides pueden causar dependencia.</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PT Progress, how much physical therapy costs</source>
      <comment>catalog</comment>
      <translation>PT Progress, cuánto cuesta la fisioterapia</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Paquete</translation>
    </message>
    <message>
      <source>Packages</source>
      <translation>Paquetes</translation>
    </message>
    <message>
      <source>Page of the guide</source>
      <translation>Página de la guía</translation>
    </message>
    <message>
      <source>Pages of the guide</source>
      <translation>Páginas de la guía</translation>
    </message>
    <message>
      <source>Paid</source>
      <translation>Pagado</translation>
    </message>
    <message>
      <source>Paid at once</source>
      <translation>Pagado de una vez</translation>
    </message>
    <message>
      <source>Paid sessions left</source>
      <translation>Sesiones pagadas que quedan</translation>
    </message>
    <message>
      <source>Paid so far</source>
      <translation>Pagado hasta ahora</translation>
    </message>
    <message>
      <source>Paid with the first visit and taken off the first sessions.</source>
      <translation>Se paga con la primera visita y se descuenta de las primeras sesiones.</translation>
    </message>
    <message>
      <source>Pain after spinal cord injury</source>
      <comment>catalog</comment>
      <translation>Dolor tras una lesión de la médula</translation>
    </message>
    <message>
      <source>Pain specialist visit</source>
      <comment>catalog</comment>
      <translation>Visita al especialista en dolor</translation>
    </message>
    <message>
      <source>Parking</source>
      <translation>Estacionamiento</translation>
    </message>
    <message>
      <source>Parking and tolls</source>
      <translation>Estacionamiento y peajes</translation>
    </message>
    <message>
      <source>Parking, each time</source>
      <translation>Estacionamiento, cada vez</translation>
    </message>
    <message>
      <source>Part after part</source>
      <translation>Parte por parte</translation>
    </message>
    <message>
      <source>Part of the package not used</source>
      <translation>Parte no usada del paquete</translation>
    </message>
    <message>
      <source>Part of the state</source>
      <translation>Parte del estado</translation>
    </message>
    <message>
      <source>Past it, the plan pays the rest of covered care.</source>
      <translation>Pasado ese límite, el plan paga el resto de la atención cubierta.</translation>
    </message>
    <message>
      <source>Paste rows</source>
      <translation>Pegar filas</translation>
    </message>
    <message>
      <source>Patches cost far more than tablets, and each strength has its own price.</source>
      <comment>catalog</comment>
      <translation>Los parches cuestan mucho más que las tabletas, y cada dosis tiene su precio.</translation>
    </message>
    <message>
      <source>Patil and Anitescu, outpatient ketamine infusions in 49 patients</source>
      <comment>catalog</comment>
      <translation>Patil y Anitescu, infusiones ambulatorias de ketamina en 49 pacientes</translation>
    </message>
    <message>
      <source>Pay that is lost</source>
      <translation>Sueldo que se pierde</translation>
    </message>
    <message>
      <source>Pay that you lose. With it, the first year comes to {amount}.</source>
      <translation>El sueldo que pierde. Con él, el primer año sale a {amount}.</translation>
    </message>
    <message>
      <source>Pay you may miss stands beside what you pay, not in it.</source>
      <translation>El sueldo que puede perder va junto a lo que paga, no dentro.</translation>
    </message>
    <message>
      <source>Pay you miss</source>
      <translation>Sueldo que usted pierde</translation>
    </message>
    <message>
      <source>Pay your helper misses</source>
      <translation>Sueldo que pierde su ayudante</translation>
    </message>
    <message>
      <source>Paying for it</source>
      <translation>Cómo lo paga</translation>
    </message>
    <message>
      <source>Payment plan or loan</source>
      <translation>Plan de pagos o préstamo</translation>
    </message>
    <message>
      <source>Pennsylvania</source>
      <translation>Pensilvania</translation>
    </message>
    <message>
      <source>People in my household</source>
      <translation>Personas en mi hogar</translation>
    </message>
    <message>
      <source>People with coverage paid about 5 dollars a month about 2017.</source>
      <comment>catalog</comment>
      <translation>Las personas con cobertura pagaban unos 5 dólares al mes hacia 2017.</translation>
    </message>
    <message>
      <source>Percent</source>
      <translation>Porcentaje</translation>
    </message>
    <message>
      <source>Pharmacy</source>
      <translation>Farmacia</translation>
    </message>
    <message>
      <source>Pharmacy fee for {name}</source>
      <translation>Cargo de farmacia por {name}</translation>
    </message>
    <message>
      <source>Pharmacy fee for {name} (comes with your medicines)</source>
      <translation>Cargo de farmacia por {name} (con sus medicinas)</translation>
    </message>
    <message>
      <source>Pharmacy, out of network, second plan</source>
      <translation>Farmacia, fuera de la red, segundo plan</translation>
    </message>
    <message>
      <source>Phos (Louisiana clinic), price page</source>
      <comment>catalog</comment>
      <translation>Phos (clínica de Luisiana), página de precios</translation>
    </message>
    <message>
      <source>Phos (Louisiana), membership</source>
      <comment>catalog</comment>
      <translation>Phos (Luisiana), con membresía</translation>
    </message>
    <message>
      <source>Physical therapy</source>
      <translation>Fisioterapia</translation>
    </message>
    <message>
      <source>Physical therapy and counseling added</source>
      <comment>catalog</comment>
      <translation>Con fisioterapia y consejería</translation>
    </message>
    <message>
      <source>Physical therapy visit</source>
      <comment>catalog</comment>
      <translation>Visita de fisioterapia</translation>
    </message>
    <message>
      <source>Pick a date</source>
      <translation>Elegir una fecha</translation>
    </message>
    <message>
      <source>Place and other visits</source>
      <translation>Lugar y otras visitas</translation>
    </message>
    <message>
      <source>Plan G pays the Part B coinsurance in full, not the Part B deductible, and nothing for medicines.</source>
      <comment>catalog</comment>
      <translation>El Plan G paga todo el coseguro de la Parte B, no su deducible, y nada por las medicinas.</translation>
    </message>
    <message>
      <source>Plan accepts</source>
      <translation>El plan acepta</translation>
    </message>
    <message>
      <source>Plan pays</source>
      <translation>El plan paga</translation>
    </message>
    <message>
      <source>Plan year starts on</source>
      <translation>El año del plan empieza el</translation>
    </message>
    <message>
      <source>Plans &amp;side by side…</source>
      <translation>Planes &amp;lado a lado…</translation>
    </message>
    <message>
      <source>Plans (*{ending})</source>
      <translation>Planes (*{ending})</translation>
    </message>
    <message>
      <source>Plans differ; many ask a copay instead of a percentage for their lowest tiers.</source>
      <comment>catalog</comment>
      <translation>Los planes varían; muchos piden un copago en vez de un porcentaje en sus niveles más bajos.</translation>
    </message>
    <message>
      <source>Plans never pay for a visit that you miss.</source>
      <translation>Los planes nunca pagan una visita a la que usted falta.</translation>
    </message>
    <message>
      <source>Plans pay in different ways for tests, medicines and therapy.</source>
      <translation>Los planes pagan de distinta manera los análisis, las medicinas y la terapia.</translation>
    </message>
    <message>
      <source>Plans side by side</source>
      <translation>Planes lado a lado</translation>
    </message>
    <message>
      <source>Plans that pay for esketamine pay for depression. For pain it is taken as not covered here.</source>
      <comment>catalog</comment>
      <translation>Los planes que pagan la esketamina la pagan para la depresión. Para el dolor aquí se toma como no cubierta.</translation>
    </message>
    <message>
      <source>Point at the chart, or use the arrow keys, to read each month.</source>
      <translation>Señale el gráfico o use las flechas para leer cada mes.</translation>
    </message>
    <message>
      <source>PolicyEngine US parameters (poverty guidelines, tax), citing ASPE and 26 USC 213</source>
      <comment>catalog</comment>
      <translation>Parámetros de PolicyEngine US (líneas de pobreza, impuestos), que citan a ASPE y 26 USC 213</translation>
    </message>
    <message>
      <source>Portland</source>
      <comment>catalog</comment>
      <translation>Portland</translation>
    </message>
    <message>
      <source>Poughkeepsie and northern NYC Suburbs</source>
      <comment>catalog</comment>
      <translation>Poughkeepsie y suburbios del norte de Nueva York</translation>
    </message>
    <message>
      <source>Preferred brand medicines</source>
      <translation>Medicinas de marca preferidas</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Precio</translation>
    </message>
    <message>
      <source>Price asked</source>
      <translation>Precio que se pide</translation>
    </message>
    <message>
      <source>Price from: {source}.</source>
      <translation>Precio de: {source}.</translation>
    </message>
    <message>
      <source>Price of a fill</source>
      <translation>Precio de un surtido</translation>
    </message>
    <message>
      <source>Price of a fill of {name}</source>
      <translation>Precio de un surtido de {name}</translation>
    </message>
    <message>
      <source>Price of a follow-up for treatment at home</source>
      <translation>Precio de un control del tratamiento en casa</translation>
    </message>
    <message>
      <source>Price of a follow-up visit</source>
      <translation>Precio de una visita de control</translation>
    </message>
    <message>
      <source>Price of a night</source>
      <translation>Precio de una noche</translation>
    </message>
    <message>
      <source>Price of a visit</source>
      <translation>Precio de una visita</translation>
    </message>
    <message>
      <source>Price of all of them</source>
      <translation>Precio de todas</translation>
    </message>
    <message>
      <source>Price of generic tablets; Advil and Motrin IB cost more.</source>
      <comment>catalog</comment>
      <translation>Precio de tabletas genéricas; Advil y Motrin IB cuestan más.</translation>
    </message>
    <message>
      <source>Price of generic tablets; Tylenol costs more.</source>
      <comment>catalog</comment>
      <translation>Precio de tabletas genéricas; Tylenol cuesta más.</translation>
    </message>
    <message>
      <source>Price of ketamine for home</source>
      <translation>Precio de la ketamina para la casa</translation>
    </message>
    <message>
      <source>Price of lab tests</source>
      <translation>Precio de los análisis</translation>
    </message>
    <message>
      <source>Price of one booster</source>
      <translation>Precio de un refuerzo</translation>
    </message>
    <message>
      <source>Price of one booster session</source>
      <translation>Precio de una sesión de refuerzo</translation>
    </message>
    <message>
      <source>Price of one session</source>
      <translation>Precio de una sesión</translation>
    </message>
    <message>
      <source>Price of one unit of {name}</source>
      <translation>Precio de una unidad de {name}</translation>
    </message>
    <message>
      <source>Price of one unit of {name} (comes with your medicines)</source>
      <translation>Precio de una unidad de {name} (con sus medicinas)</translation>
    </message>
    <message>
      <source>Price of one visit ({name})</source>
      <translation>Precio de una visita ({name})</translation>
    </message>
    <message>
      <source>Price of package {name}</source>
      <translation>Precio del paquete {name}</translation>
    </message>
    <message>
      <source>Price of the extra ({name})</source>
      <translation>Precio del extra ({name})</translation>
    </message>
    <message>
      <source>Price of the first visit</source>
      <translation>Precio de la primera visita</translation>
    </message>
    <message>
      <source>Price pages of ketamine clinics in the United States, collected 2026-11</source>
      <comment>catalog</comment>
      <translation>Páginas de precios de clínicas de ketamina de Estados Unidos, reunidas en noviembre de 2026</translation>
    </message>
    <message>
      <source>Price the plan accepts</source>
      <translation>Precio que acepta el plan</translation>
    </message>
    <message>
      <source>Price transparency files of 26 United States hospitals, infusion cash prices</source>
      <comment>catalog</comment>
      <translation>Archivos de transparencia de precios de 26 hospitales de Estados Unidos, precios en efectivo de infusiones</translation>
    </message>
    <message>
      <source>Price your plan accepts for {name}</source>
      <translation>Precio que acepta su plan por {name}</translation>
    </message>
    <message>
      <source>Price: {source}.</source>
      <translation>Precio: {source}.</translation>
    </message>
    <message>
      <source>Priced per session elsewhere, at 165 to 215 dollars with guidance (a third party's figure).</source>
      <comment>catalog</comment>
      <translation>En otros lugares se cobra por sesión, de 165 a 215 dólares con guía (cifra de un tercero).</translation>
    </message>
    <message>
      <source>Prices as of {date}, from {count} sources. Each figure names its own.</source>
      <translation>Precios al {date}, de {count} fuentes. Cada cifra nombra la suya.</translation>
    </message>
    <message>
      <source>Prices as of {date}. Each figure in the answer names its own source.</source>
      <translation>Precios al {date}. Cada cifra de la respuesta nombra su propia fuente.</translation>
    </message>
    <message>
      <source>Prices change, so it helps to know how old they are.</source>
      <translation>Los precios cambian; conviene saber de cuándo son.</translation>
    </message>
    <message>
      <source>Prices depend on the kind of place and on the state.</source>
      <translation>Los precios dependen del tipo de lugar y del estado.</translation>
    </message>
    <message>
      <source>Prices for ketamine at home</source>
      <translation>Precios de la ketamina en casa</translation>
    </message>
    <message>
      <source>Prices may rise, and not everyone is helped.</source>
      <translation>Los precios pueden subir, y no a todos les ayuda.</translation>
    </message>
    <message>
      <source>Prices of hospitals for injections were not found.</source>
      <comment>catalog</comment>
      <translation>No se hallaron precios de hospitales para inyecciones.</translation>
    </message>
    <message>
      <source>Prices rise each year by</source>
      <translation>Los precios suben cada año</translation>
    </message>
    <message>
      <source>Prices that rise, or the chance that it helps</source>
      <translation>Precios que suben, o la probabilidad de que ayude</translation>
    </message>
    <message>
      <source>Prices where you live, of the average</source>
      <translation>Precios donde usted vive, respecto del promedio</translation>
    </message>
    <message>
      <source>Primary care visit</source>
      <comment>catalog</comment>
      <translation>Visita de atención primaria</translation>
    </message>
    <message>
      <source>Print or copy…</source>
      <translation>Imprimir o copiar…</translation>
    </message>
    <message>
      <source>Programmes at 129 and 250 a month; one clinic names 50 to 150 for the drug and 350 for each visit.</source>
      <comment>catalog</comment>
      <translation>Programas de 129 y 250 al mes; una clínica dice de 50 a 150 por el medicamento y 350 por cada visita.</translation>
    </message>
    <message>
      <source>Provider notices on Good Faith Estimates and the dispute process</source>
      <comment>catalog</comment>
      <translation>Avisos de clínicas y médicos sobre el Estimado de Buena Fe (Good Faith Estimate) y la disputa</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Publicado</translation>
    </message>
    <message>
      <source>Published: {date}.</source>
      <translation>Publicado: {date}.</translation>
    </message>
    <message>
      <source>Puerto Rico</source>
      <translation>Puerto Rico</translation>
    </message>
    <message>
      <source>Puerto Rico</source>
      <comment>catalog</comment>
      <translation>Puerto Rico</translation>
    </message>
    <message>
      <source>Put back what was removed</source>
      <translation>Devolver lo que se quitó</translation>
    </message>
    <message>
      <source>Put back {name}.</source>
      <translation>Se devolvió {name} a la lista.</translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Volver a ponerlo</translation>
    </message>
    <message>
      <source>Queens</source>
      <comment>catalog</comment>
      <translation>Queens</translation>
    </message>
    <message>
      <source>Quest Diagnostics on toxicology tests in the CDC's draft guideline</source>
      <comment>catalog</comment>
      <translation>Quest Diagnostics, sobre las pruebas de toxicología en el borrador de la guía de los CDC</translation>
    </message>
    <message>
      <source>Questions to ask</source>
      <translation>Preguntas que hacer</translation>
    </message>
    <message>
      <source>Questions worth asking first</source>
      <translation>Preguntas que conviene hacer primero</translation>
    </message>
    <message>
      <source>Quoted on {date}.</source>
      <translation>Cotizado el {date}.</translation>
    </message>
    <message>
      <source>RSDSA, veterans and ketamine infusions</source>
      <comment>catalog</comment>
      <translation>RSDSA, veteranos e infusiones de ketamina</translation>
    </message>
    <message>
      <source>Re&amp;name</source>
      <translation>Cambiar no&amp;mbre</translation>
    </message>
    <message>
      <source>Read on</source>
      <translation>Leído el</translation>
    </message>
    <message>
      <source>Read point after point</source>
      <translation>Leer punto por punto</translation>
    </message>
    <message>
      <source>Ready-made option</source>
      <translation>Opción ya preparada</translation>
    </message>
    <message>
      <source>Receipt for the plan: part comes back</source>
      <translation>Recibo para su plan: se devuelve una parte</translation>
    </message>
    <message>
      <source>Reckoned from the catalog. Type what your receipt says.</source>
      <translation>Calculado con el catálogo. Escriba lo que dice su recibo.</translation>
    </message>
    <message>
      <source>Redding</source>
      <comment>catalog</comment>
      <translation>Redding</translation>
    </message>
    <message>
      <source>Redness, burning, blisters or other irritation where a lidocaine patch lies.</source>
      <comment>catalog</comment>
      <translation>Enrojecimiento, ardor, ampollas u otra irritación donde va el parche de lidocaína.</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Refused after the fact</source>
      <translation>Rechazado después</translation>
    </message>
    <message>
      <source>Refused, then won on appeal</source>
      <translation>Rechazado y luego ganado en apelación</translation>
    </message>
    <message>
      <source>Regional factors are those by which Medicare pays. Cash prices follow them loosely at best: four hours cost 1,650 dollars both in Louisiana and in Texas.</source>
      <comment>catalog</comment>
      <translation>Los factores regionales son los que usa Medicare para pagar. Los precios en efectivo los siguen, si acaso, a grandes rasgos: cuatro horas costaban 1,650 dólares tanto en Luisiana como en Texas.</translation>
    </message>
    <message>
      <source>Relief</source>
      <translation>Alivio</translation>
    </message>
    <message>
      <source>Relief may end before the next booster. Ask what to do in those weeks.</source>
      <translation>El alivio puede terminar antes del siguiente refuerzo. Pregunte qué hacer en esas semanas.</translation>
    </message>
    <message>
      <source>Relief:</source>
      <translation>Alivio:</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove a booster step</source>
      <translation>Quitar un paso de refuerzos</translation>
    </message>
    <message>
      <source>Remove a discount step</source>
      <translation>Quitar un nivel de descuento</translation>
    </message>
    <message>
      <source>Remove a dose change</source>
      <translation>Quitar un cambio de dosis</translation>
    </message>
    <message>
      <source>Remove a medicine</source>
      <translation>Quitar una medicina</translation>
    </message>
    <message>
      <source>Remove a package</source>
      <translation>Quitar un paquete</translation>
    </message>
    <message>
      <source>Remove an extra</source>
      <translation>Quitar un extra</translation>
    </message>
    <message>
      <source>Remove other care</source>
      <translation>Quitar otra atención</translation>
    </message>
    <message>
      <source>Remove the marked medicine</source>
      <translation>Quitar la medicina marcada</translation>
    </message>
    <message>
      <source>Remove {item}</source>
      <translation>Quitar {item}</translation>
    </message>
    <message>
      <source>Removed {name}.</source>
      <translation>Se quitó {name}.</translation>
    </message>
    <message>
      <source>Reported as under 10 dollars a session where it is billed apart.</source>
      <comment>catalog</comment>
      <translation>Se dice que es menos de 10 dólares por sesión donde se cobra aparte.</translation>
    </message>
    <message>
      <source>Rest of California</source>
      <comment>catalog</comment>
      <translation>Resto de California</translation>
    </message>
    <message>
      <source>Rest of Florida</source>
      <comment>catalog</comment>
      <translation>Resto de Florida</translation>
    </message>
    <message>
      <source>Rest of Georgia</source>
      <comment>catalog</comment>
      <translation>Resto de Georgia</translation>
    </message>
    <message>
      <source>Rest of Illinois</source>
      <comment>catalog</comment>
      <translation>Resto de Illinois</translation>
    </message>
    <message>
      <source>Rest of Louisiana</source>
      <comment>catalog</comment>
      <translation>Resto de Luisiana</translation>
    </message>
    <message>
      <source>Rest of Maine</source>
      <comment>catalog</comment>
      <translation>Resto de Maine</translation>
    </message>
    <message>
      <source>Rest of Maryland</source>
      <comment>catalog</comment>
      <translation>Resto de Maryland</translation>
    </message>
    <message>
      <source>Rest of Massachusetts</source>
      <comment>catalog</comment>
      <translation>Resto de Massachusetts</translation>
    </message>
    <message>
      <source>Rest of Michigan</source>
      <comment>catalog</comment>
      <translation>Resto de Míchigan</translation>
    </message>
    <message>
      <source>Rest of Missouri</source>
      <comment>catalog</comment>
      <translation>Resto de Misuri</translation>
    </message>
    <message>
      <source>Rest of New Jersey</source>
      <comment>catalog</comment>
      <translation>Resto de Nueva Jersey</translation>
    </message>
    <message>
      <source>Rest of New York</source>
      <comment>catalog</comment>
      <translation>Resto de Nueva York</translation>
    </message>
    <message>
      <source>Rest of Oregon</source>
      <comment>catalog</comment>
      <translation>Resto de Oregón</translation>
    </message>
    <message>
      <source>Rest of Pennsylvania</source>
      <comment>catalog</comment>
      <translation>Resto de Pensilvania</translation>
    </message>
    <message>
      <source>Rest of Texas</source>
      <comment>catalog</comment>
      <translation>Resto de Texas</translation>
    </message>
    <message>
      <source>Rest of Washington</source>
      <comment>catalog</comment>
      <translation>Resto de Washington</translation>
    </message>
    <message>
      <source>Restlessness or thoughts of suicide in some people, mostly young adults.</source>
      <comment>catalog</comment>
      <translation>Inquietud o pensamientos de suicidio en algunas personas, sobre todo adultos jóvenes.</translation>
    </message>
    <message>
      <source>Review of ketamine trials in CRPS, table 1</source>
      <comment>catalog</comment>
      <translation>Revisión de ensayos de ketamina en el SDRC, tabla 1</translation>
    </message>
    <message>
      <source>Revised in mid-2025; pages from May 2025 still show 10,150.</source>
      <comment>catalog</comment>
      <translation>Revisado a mediados de 2025; las páginas de mayo de 2025 aún muestran 10,150.</translation>
    </message>
    <message>
      <source>Revised in mid-2025; pages from May 2025 still show 20,300.</source>
      <comment>catalog</comment>
      <translation>Revisado a mediados de 2025; las páginas de mayo de 2025 aún muestran 20,300.</translation>
    </message>
    <message>
      <source>Rewired (Florida clinic), price page</source>
      <comment>catalog</comment>
      <translation>Rewired (clínica de Florida), página de precios</translation>
    </message>
    <message>
      <source>Rewired (Florida)</source>
      <comment>catalog</comment>
      <translation>Rewired (Florida)</translation>
    </message>
    <message>
      <source>Rewired (Florida), with guidance</source>
      <comment>catalog</comment>
      <translation>Rewired (Florida), con acompañamiento</translation>
    </message>
    <message>
      <source>Rhode Island</source>
      <translation>Rhode Island</translation>
    </message>
    <message>
      <source>Rhode Island</source>
      <comment>catalog</comment>
      <translation>Rhode Island</translation>
    </message>
    <message>
      <source>Ride there and back</source>
      <translation>Viaje de ida y vuelta</translation>
    </message>
    <message>
      <source>Ride {price}</source>
      <translation>Viaje {price}</translation>
    </message>
    <message>
      <source>Ride, there and back</source>
      <translation>Viaje, ida y vuelta</translation>
    </message>
    <message>
      <source>Rides for one visit</source>
      <comment>catalog</comment>
      <translation>Viajes para una visita</translation>
    </message>
    <message>
      <source>Rising prices, chance that it helps</source>
      <translation>Aumento de precios, probabilidad de que ayude</translation>
    </message>
    <message>
      <source>Riverside-San Bernardino-Ontario</source>
      <comment>catalog</comment>
      <translation>Riverside-San Bernardino-Ontario</translation>
    </message>
    <message>
      <source>Room and equipment fees</source>
      <translation>Cargos por sala y equipo</translation>
    </message>
    <message>
      <source>Room and equipment for a session</source>
      <translation>Sala y equipo de una sesión</translation>
    </message>
    <message>
      <source>Room and equipment for the session</source>
      <translation>Sala y equipo de la sesión</translation>
    </message>
    <message>
      <source>Room, nurses and monitoring</source>
      <translation>Sala, enfermería y vigilancia</translation>
    </message>
    <message>
      <source>RxWiki on the FDA's warning about gabapentin, pregabalin and breathing</source>
      <comment>catalog</comment>
      <translation>RxWiki, sobre la advertencia de la FDA por la gabapentina, la pregabalina y la respiración</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
      <source>SBA, health FSA limits for 2025 and 2026</source>
      <comment>catalog</comment>
      <translation>SBA, límites de la FSA de salud en 2025 y 2026</translation>
    </message>
    <message>
      <source>Sacramento-Roseville-Folsom</source>
      <comment>catalog</comment>
      <translation>Sacramento-Roseville-Folsom</translation>
    </message>
    <message>
      <source>Salinas</source>
      <comment>catalog</comment>
      <translation>Salinas</translation>
    </message>
    <message>
      <source>Sample pain clinic</source>
      <translation>Clínica del dolor de ejemplo</translation>
    </message>
    <message>
      <source>San Diego-Chula Vista-Carlsbad</source>
      <comment>catalog</comment>
      <translation>San Diego-Chula Vista-Carlsbad</translation>
    </message>
    <message>
      <source>San Francisco-Oakland-Berkeley (Marin County)</source>
      <comment>catalog</comment>
      <translation>San Francisco-Oakland-Berkeley (condado de Marin)</translation>
    </message>
    <message>
      <source>San Francisco-Oakland-Berkeley (San Francisco/San Mateo/Alameda/Contra Costa County)</source>
      <comment>catalog</comment>
      <translation>San Francisco-Oakland-Berkeley (condados de San Francisco, San Mateo, Alameda y Contra Costa)</translation>
    </message>
    <message>
      <source>San Jose-Sunnyvale-Santa Clara (San Benito County)</source>
      <comment>catalog</comment>
      <translation>San Jose-Sunnyvale-Santa Clara (condado de San Benito)</translation>
    </message>
    <message>
      <source>San Jose-Sunnyvale-Santa Clara (Santa Clara County)</source>
      <comment>catalog</comment>
      <translation>San Jose-Sunnyvale-Santa Clara (condado de Santa Clara)</translation>
    </message>
    <message>
      <source>San Luis Obispo-Paso Robles</source>
      <comment>catalog</comment>
      <translation>San Luis Obispo-Paso Robles</translation>
    </message>
    <message>
      <source>Santa Cruz-Watsonville</source>
      <comment>catalog</comment>
      <translation>Santa Cruz-Watsonville</translation>
    </message>
    <message>
      <source>Santa Maria-Santa Barbara</source>
      <comment>catalog</comment>
      <translation>Santa Maria-Santa Barbara</translation>
    </message>
    <message>
      <source>Santa Rosa-Petaluma</source>
      <comment>catalog</comment>
      <translation>Santa Rosa-Petaluma</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save &amp;as…</source>
      <translation>Guardar &amp;como…</translation>
    </message>
    <message>
      <source>Save first…</source>
      <translation>Guardar primero…</translation>
    </message>
    <message>
      <source>Save the changes to “{name}”?</source>
      <translation>¿Guardar los cambios de “{name}”?</translation>
    </message>
    <message>
      <source>Save the plan</source>
      <translation>Guardar el plan</translation>
    </message>
    <message>
      <source>Save the summary</source>
      <translation>Guardar el resumen</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>Se guardó como {file}.</translation>
    </message>
    <message>
      <source>Saving up before you start</source>
      <translation>Ahorrar antes de empezar</translation>
    </message>
    <message>
      <source>Say under “Paying for it” what you put in each year, and your tax rate.</source>
      <translation>Diga en “Cómo lo paga” cuánto aporta cada año y su tasa de impuestos.</translation>
    </message>
    <message>
      <source>Schedules that pain clinics publish (Houston, Midwest, Waterford, IIT, Virginia and others)</source>
      <comment>catalog</comment>
      <translation>Calendarios que publican clínicas del dolor (Houston, Midwest, Waterford, IIT, Virginia y otras)</translation>
    </message>
    <message>
      <source>Scripps News on the FDA's warning about compounded ketamine</source>
      <comment>catalog</comment>
      <translation>Scripps News, sobre la advertencia de la FDA por la ketamina preparada en farmacia</translation>
    </message>
    <message>
      <source>Seattle (King County)</source>
      <comment>catalog</comment>
      <translation>Seattle (condado de King)</translation>
    </message>
    <message>
      <source>Sedation, a feeling of being outside oneself, slowed breathing, and risk of misuse. The clinic must watch you for at least two hours.</source>
      <comment>catalog</comment>
      <translation>Sedación, sensación de estar fuera de uno mismo, respiración lenta y riesgo de mal uso. La clínica debe vigilarle al menos dos horas.</translation>
    </message>
    <message>
      <source>Seen in the source list; the strength is inferred from product numbers.</source>
      <comment>catalog</comment>
      <translation>Visto en la lista de la fuente; la dosis es una deducción por los números de producto.</translation>
    </message>
    <message>
      <source>Sent to {printer}.</source>
      <translation>Enviado a {printer}.</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sesión</translation>
    </message>
    <message>
      <source>Session of the first series</source>
      <translation>Sesión de la primera serie</translation>
    </message>
    <message>
      <source>Session with a therapist</source>
      <comment>catalog</comment>
      <translation>Sesión con un terapeuta</translation>
    </message>
    <message>
      <source>Session {number}</source>
      <translation>Sesión {number}</translation>
    </message>
    <message>
      <source>Session {number} (booster)</source>
      <translation>Sesión {number} (refuerzo)</translation>
    </message>
    <message>
      <source>Session {number} of {all}</source>
      <translation>Sesión {number} de {all}</translation>
    </message>
    <message>
      <source>Sessions I have had</source>
      <translation>Sesiones que he tenido</translation>
    </message>
    <message>
      <source>Sessions and their price, such as 6 for 2300; 10 for 3600</source>
      <translation>Sesiones y su precio, como 6 por 2300; 10 por 3600</translation>
    </message>
    <message>
      <source>Sessions each time</source>
      <translation>Sesiones cada vez</translation>
    </message>
    <message>
      <source>Sessions in it</source>
      <translation>Sesiones incluidas</translation>
    </message>
    <message>
      <source>Sessions in the first series</source>
      <translation>Sesiones de la primera serie</translation>
    </message>
    <message>
      <source>Seven clinics from 0 to 350, median 150; two of them credit about 100 toward the first session. A cost guide says 150 to 300.</source>
      <comment>catalog</comment>
      <translation>Siete clínicas de 0 a 350, mediana 150; dos de ellas descuentan unos 100 de la primera sesión. Una guía de costos dice de 150 a 300.</translation>
    </message>
    <message>
      <source>Seven consecutive days in the guideline; five is what clinics often sell.</source>
      <comment>catalog</comment>
      <translation>Siete días seguidos en la guía; cinco es lo que suelen vender las clínicas.</translation>
    </message>
    <message>
      <source>Several sessions at one price, paid with the first of them.</source>
      <translation>Varias sesiones a un solo precio, que se paga con la primera.</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Parte</translation>
    </message>
    <message>
      <source>Show all fields</source>
      <translation>Ver todos los campos</translation>
    </message>
    <message>
      <source>Show as chart (T)</source>
      <translation>Mostrar como gráfico (T)</translation>
    </message>
    <message>
      <source>Show as table (T)</source>
      <translation>Mostrar como tabla (T)</translation>
    </message>
    <message>
      <source>Show what it costs if it goes another way</source>
      <translation>Mostrar cuánto cuesta si las cosas van de otra manera</translation>
    </message>
    <message>
      <source>Shown beside the answer, never inside it: it is money you do not earn.</source>
      <translation>Se muestra junto a la respuesta, nunca dentro: es dinero que usted no gana.</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Lado a lado</translation>
    </message>
    <message>
      <source>Side effects to ask about</source>
      <translation>Efectos secundarios por los que preguntar</translation>
    </message>
    <message>
      <source>Side effects to ask about:</source>
      <translation>Efectos secundarios por los que preguntar:</translation>
    </message>
    <message>
      <source>Six clinics from 25 to 375; typical is their median.</source>
      <comment>catalog</comment>
      <translation>Seis clínicas de 25 a 375; lo normal es su mediana.</translation>
    </message>
    <message>
      <source>Six infusions, then a booster every six weeks</source>
      <translation>Seis infusiones, luego un refuerzo cada seis semanas</translation>
    </message>
    <message>
      <source>Skip a question</source>
      <translation>Omitir una pregunta</translation>
    </message>
    <message>
      <source>Skip the question</source>
      <translation>Omitir la pregunta</translation>
    </message>
    <message>
      <source>Slow-release morphine, an opioid, in place of what you take now, with the visits and tests that come with it. Opioids can lead to dependence.</source>
      <comment>catalog</comment>
      <translation>Morfina de liberación lenta, un opioide, en lugar de lo que toma ahora, con las visitas y análisis que la acompañan. Los opioides pueden causar dependencia.</translation>
    </message>
    <message>
      <source>Slowed breathing is among the known risks, which is why the clinic watches you.</source>
      <comment>catalog</comment>
      <translation>La respiración lenta está entre los riesgos conocidos; por eso la clínica le vigila.</translation>
    </message>
    <message>
      <source>Slowed breathing that can kill, above all at the start, after a higher dose, or with alcohol or sedatives.</source>
      <comment>catalog</comment>
      <translation>Respiración lenta que puede matar, sobre todo al inicio, tras una dosis más alta, o con alcohol o sedantes.</translation>
    </message>
    <message>
      <source>So far, 8 times in 10</source>
      <translation>Hasta ahora, 8 de cada 10 veces</translation>
    </message>
    <message>
      <source>Sold for mood. The middle of the five runs from 2,300 to 2,750; typical is its midpoint.</source>
      <comment>catalog</comment>
      <translation>Se venden para el ánimo. La parte media de las cinco va de 2,300 a 2,750; lo normal es su punto medio.</translation>
    </message>
    <message>
      <source>Solid: at least this much. Pale: up to this much. The stroke: typical.</source>
      <translation>Intenso: al menos esto. Pálido: hasta esto. La raya: lo normal.</translation>
    </message>
    <message>
      <source>Some clinics ask for blood tests and an examination before pain infusions.</source>
      <comment>catalog</comment>
      <translation>Algunas clínicas piden análisis de sangre y un examen antes de las infusiones para el dolor.</translation>
    </message>
    <message>
      <source>Some clinics ask less of people who earn less.</source>
      <translation>Algunas clínicas cobran menos a quienes ganan menos.</translation>
    </message>
    <message>
      <source>Some clinics bill the room, the clinician and the drug apart.</source>
      <translation>Algunas clínicas cobran por separado la sala, el médico y el medicamento.</translation>
    </message>
    <message>
      <source>Some clinics give two or three on following days.</source>
      <translation>Algunas clínicas dan dos o tres en días seguidos.</translation>
    </message>
    <message>
      <source>Some pages still carry 3,300 for 2026.</source>
      <comment>catalog</comment>
      <translation>Algunas páginas aún dan 3,300 para 2026.</translation>
    </message>
    <message>
      <source>Some people need less of other medicines afterwards. How many, and how much less, is not known.</source>
      <comment>catalog</comment>
      <translation>Algunas personas necesitan después menos de otras medicinas. No se sabe cuántas ni cuánto menos.</translation>
    </message>
    <message>
      <source>Some prices are not known: see the table.</source>
      <translation>Algunos precios no se saben: vea la tabla.</translation>
    </message>
    <message>
      <source>Someone comes along</source>
      <translation>Alguien me acompaña</translation>
    </message>
    <message>
      <source>Someone comes along, or looks after my children</source>
      <translation>Alguien me acompaña o cuida a mis hijos</translation>
    </message>
    <message>
      <source>Someone else has to drive you home. No driving for 24 hours at most clinics (12 at one), and no public transport alone at another.</source>
      <comment>catalog</comment>
      <translation>Otra persona tiene que llevarle a casa. No puede manejar por 24 horas en la mayoría de las clínicas (12 en una), y en otra no puede ir solo en transporte público.</translation>
    </message>
    <message>
      <source>Someone to go with you</source>
      <translation>Alguien que vaya con usted</translation>
    </message>
    <message>
      <source>Something typed there cannot be and is not counted: {sections}.</source>
      <translation>Algo que escribió no puede ser y no se cuenta: {sections}.</translation>
    </message>
    <message>
      <source>Sometimes said to be cheaper; the prices found do not bear that out. At 13 academic centers the median fee for four hours was 1,684 dollars, at 13 other hospitals 1,060. It varies: ask. Hospitals may have financial assistance that lowers the bill.</source>
      <comment>catalog</comment>
      <translation>A veces se dice que son más baratos; los precios hallados no lo confirman. En 13 centros académicos la tarifa mediana por cuatro horas era de 1,684 dólares, en otros 13 hospitales 1,060. Varía: pregunte. Los hospitales pueden tener ayuda financiera que baja la cuenta.</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Fuente: {source}</translation>
    </message>
    <message>
      <source>Source: {titles}.</source>
      <translation>Fuente: {titles}.</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <source>Sources of prices</source>
      <translation>Fuentes de los precios</translation>
    </message>
    <message>
      <source>South Carolina</source>
      <translation>Carolina del Sur</translation>
    </message>
    <message>
      <source>South Carolina</source>
      <comment>catalog</comment>
      <translation>Carolina del Sur</translation>
    </message>
    <message>
      <source>South Dakota</source>
      <translation>Dakota del Sur</translation>
    </message>
    <message>
      <source>South Dakota</source>
      <comment>catalog</comment>
      <translation>Dakota del Sur</translation>
    </message>
    <message>
      <source>Southern Maine</source>
      <comment>catalog</comment>
      <translation>Sur de Maine</translation>
    </message>
    <message>
      <source>Specialty medicines</source>
      <translation>Medicinas especializadas</translation>
    </message>
    <message numerus="yes">
      <source>Split in %n part(s)</source>
      <translation>
        <numerusform>Dividido en %n parte</numerusform>
        <numerusform>Dividido en %n partes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Split over %n month(s)</source>
      <translation>
        <numerusform>Repartido en %n mes</numerusform>
        <numerusform>Repartido en %n meses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Split over %n session(s)</source>
      <translation>
        <numerusform>Repartido en %n sesión</numerusform>
        <numerusform>Repartido en %n sesiones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Split over %n year(s)</source>
      <translation>
        <numerusform>Repartido en %n año</numerusform>
        <numerusform>Repartido en %n años</numerusform>
      </translation>
    </message>
    <message>
      <source>Spravato (esketamine), dosing as the manufacturer gives it for clinicians</source>
      <comment>catalog</comment>
      <translation>Spravato (esketamina), dosis que da el fabricante a los médicos</translation>
    </message>
    <message>
      <source>Start on another day</source>
      <translation>Empezar otro día</translation>
    </message>
    <message>
      <source>Start on {day}</source>
      <translation>Empezar el {day}</translation>
    </message>
    <message>
      <source>Start, {day}: nothing paid yet.</source>
      <translation>Inicio, {day}: nada pagado todavía.</translation>
    </message>
    <message>
      <source>Start: nothing paid yet.</source>
      <translation>Inicio: nada pagado todavía.</translation>
    </message>
    <message>
      <source>Starting {other} instead of {start} would save you {amount} in the first year.</source>
      <translation>Empezar el {other} en vez del {start} le ahorraría {amount} en el primer año.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Paso</translation>
    </message>
    <message>
      <source>Step by step</source>
      <translation>Paso a paso</translation>
    </message>
    <message>
      <source>Steven Van Metre, what Medicare Part B covers (2021 amounts)</source>
      <comment>catalog</comment>
      <translation>Steven Van Metre, qué cubre la Parte B de Medicare (cantidades de 2021)</translation>
    </message>
    <message>
      <source>Still working it out.</source>
      <translation>Aún se está calculando.</translation>
    </message>
    <message>
      <source>Stockton</source>
      <comment>catalog</comment>
      <translation>Stockton</translation>
    </message>
    <message>
      <source>Stomach protection beside a daily NSAID, if your clinician wants it. One capsule a day.</source>
      <comment>catalog</comment>
      <translation>Protección del estómago junto a un AINE diario, si su médico la quiere. Una cápsula al día.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Stop reading</source>
      <translation>Dejar de leer</translation>
    </message>
    <message>
      <source>Stopping suddenly can bring dizziness, nausea, headache and irritability. Blood pressure should be measured.</source>
      <comment>catalog</comment>
      <translation>Dejarla de golpe puede causar mareo, náuseas, dolor de cabeza e irritabilidad. Se debe medir la presión.</translation>
    </message>
    <message>
      <source>Stops on</source>
      <translation>Termina el</translation>
    </message>
    <message>
      <source>Strength and form can change the price many times over. Ask the pharmacist for the cheapest form of the same dose.</source>
      <comment>catalog</comment>
      <translation>La dosis y la forma pueden cambiar mucho el precio. Pida al farmacéutico la forma más barata de la misma dosis.</translation>
    </message>
    <message>
      <source>Suburban Chicago</source>
      <comment>catalog</comment>
      <translation>Suburbios de Chicago</translation>
    </message>
    <message>
      <source>Such as a Medicare supplement (Medigap).</source>
      <translation>Por ejemplo, un suplemento de Medicare (Medigap).</translation>
    </message>
    <message>
      <source>Such as liver and kidney tests during longer treatment.</source>
      <translation>Por ejemplo, análisis de hígado y riñón en tratamientos largos.</translation>
    </message>
    <message>
      <source>Summary to hand over</source>
      <translation>Resumen para entregar</translation>
    </message>
    <message>
      <source>Systematic review of 7 trials of ketamine in chronic pain (211 people), as quoted by medval.com</source>
      <comment>catalog</comment>
      <translation>Revisión sistemática de 7 ensayos de ketamina en dolor crónico (211 personas), citada por medval.com</translation>
    </message>
    <message>
      <source>Tables (*.csv *.tsv *.txt)</source>
      <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
      <source>Tablet or lozenge at home</source>
      <comment>catalog</comment>
      <translation>Tableta o pastilla en casa</translation>
    </message>
    <message>
      <source>Tablets, lozenges or nasal spray that a pharmacy prepares.</source>
      <translation>Tabletas, pastillas para chupar o aerosol nasal que prepara una farmacia.</translation>
    </message>
    <message numerus="yes">
      <source>Take in %n clinic(s)</source>
      <translation>
        <numerusform>Agregar %n clínica</numerusform>
        <numerusform>Agregar %n clínicas</numerusform>
      </translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Sacar</translation>
    </message>
    <message>
      <source>Take out an option</source>
      <translation>Sacar una opción</translation>
    </message>
    <message>
      <source>Taken as long as you do not choose one.</source>
      <translation>Se usa mientras usted no elija otro.</translation>
    </message>
    <message>
      <source>Taken each day, in units of: {unit}</source>
      <translation>Se toma al día, en unidades de: {unit}</translation>
    </message>
    <message>
      <source>Taken off after the percent.</source>
      <translation>Se descuenta después del porcentaje.</translation>
    </message>
    <message>
      <source>Talk to your clinician first if you have or had a psychosis, or trouble with alcohol or drugs.</source>
      <comment>catalog</comment>
      <translation>Hable primero con su médico si tiene o tuvo una psicosis, o problemas con el alcohol o las drogas.</translation>
    </message>
    <message>
      <source>Talk to your clinician first if your blood pressure is not under control or you have severe heart disease.</source>
      <comment>catalog</comment>
      <translation>Hable primero con su médico si su presión no está controlada o tiene una enfermedad grave del corazón.</translation>
    </message>
    <message>
      <source>Tandem Alliance, guide to what therapy costs</source>
      <comment>catalog</comment>
      <translation>Tandem Alliance, guía de cuánto cuesta la terapia</translation>
    </message>
    <message>
      <source>Tankha and others, outpatient ketamine infusions for refractory chronic pain (Cleveland Clinic)</source>
      <comment>catalog</comment>
      <translation>Tankha y otros, infusiones ambulatorias de ketamina para el dolor crónico resistente (Cleveland Clinic)</translation>
    </message>
    <message>
      <source>Tax saved</source>
      <translation>Impuestos ahorrados</translation>
    </message>
    <message>
      <source>Taxes</source>
      <translation>Impuestos</translation>
    </message>
    <message>
      <source>Taxes, and care that is not in this plan.</source>
      <translation>Los impuestos y la atención que no está en este plan.</translation>
    </message>
    <message>
      <source>Tech Life Unity, the average ride with Uber</source>
      <comment>catalog</comment>
      <translation>Tech Life Unity, el viaje promedio con Uber</translation>
    </message>
    <message>
      <source>Telehealth with medicine at home</source>
      <comment>catalog</comment>
      <translation>Telesalud con medicina en casa</translation>
    </message>
    <message>
      <source>Tell the clinic of every medicine you take, opioids and sedatives above all. Do not change a dose on your own.</source>
      <comment>catalog</comment>
      <translation>Diga a la clínica todas las medicinas que toma, sobre todo opioides y sedantes. No cambie una dosis por su cuenta.</translation>
    </message>
    <message>
      <source>Tennessee</source>
      <translation>Tennessee</translation>
    </message>
    <message>
      <source>Tennessee</source>
      <comment>catalog</comment>
      <translation>Tennessee</translation>
    </message>
    <message>
      <source>Texas</source>
      <translation>Texas</translation>
    </message>
    <message numerus="yes">
      <source>That counts %n year(s) of rising prices.</source>
      <translation>
        <numerusform>Eso cuenta %n año de aumento de precios.</numerusform>
        <numerusform>Eso cuenta %n años de aumento de precios.</numerusform>
      </translation>
    </message>
    <message>
      <source>That is the most: what your plan would pay is not known. Ask your plan.</source>
      <translation>Eso es lo máximo: no se sabe cuánto pagaría su plan. Pregunte a su plan.</translation>
    </message>
    <message numerus="yes">
      <source>That is {amount} a month for %n month(s).</source>
      <translation>
        <numerusform>Eso es {amount} al mes durante %n mes.</numerusform>
        <numerusform>Eso es {amount} al mes durante %n meses.</numerusform>
      </translation>
    </message>
    <message>
      <source>The CDC asks clinicians to think of naloxone and of urine tests for people who take opioids, and to review the treatment regularly.</source>
      <comment>catalog</comment>
      <translation>Los CDC piden a los médicos pensar en la naloxona y en pruebas de orina para quienes toman opioides, y revisar el tratamiento con regularidad.</translation>
    </message>
    <message>
      <source>The FDA has alerted clinicians to reports of harm from compounded sprays, which are not approved and have no approved dose.</source>
      <comment>catalog</comment>
      <translation>La FDA ha avisado a los médicos de daños por esprays preparados en farmacia, que no están aprobados ni tienen una dosis aprobada.</translation>
    </message>
    <message>
      <source>The FDA has warned of risks of compounded ketamine sprays.</source>
      <comment>catalog</comment>
      <translation>La FDA ha advertido de los riesgos de los esprays de ketamina preparados en farmacia.</translation>
    </message>
    <message>
      <source>The VA has paid for infusions and travel for some veterans and asks for a list of papers; one VA center runs a pain program. No general rule was found.</source>
      <comment>catalog</comment>
      <translation>El VA ha pagado infusiones y viajes a algunos veteranos y pide una lista de papeles; un centro del VA tiene un programa de dolor. No se halló una regla general.</translation>
    </message>
    <message>
      <source>The amount of {year} is not known yet; this is the one of {known}.</source>
      <translation>La cantidad de {year} todavía no se sabe; esta es la de {known}.</translation>
    </message>
    <message>
      <source>The amounts come from such notices, not from the text of the rule.</source>
      <comment>catalog</comment>
      <translation>Las cantidades vienen de esos avisos, no del texto de la norma.</translation>
    </message>
    <message>
      <source>The amounts of your plan are those of {year}. Later years may differ: nobody knows them yet.</source>
      <translation>Las cantidades de su plan son las de {year}. Los años siguientes pueden ser distintos: nadie los sabe todavía.</translation>
    </message>
    <message>
      <source>The answer</source>
      <translation>La respuesta</translation>
    </message>
    <message>
      <source>The answer would change little.</source>
      <translation>La respuesta cambiaría poco.</translation>
    </message>
    <message>
      <source>The answer would narrow your first year by about {amount}.</source>
      <translation>La respuesta reduciría el rango de su primer año en cerca de {amount}.</translation>
    </message>
    <message>
      <source>The article speaks of days to weeks after one infusion, often two to three weeks. In one series of 49 patients relief lasted longer than three weeks in 23 to 51 percent.</source>
      <comment>catalog</comment>
      <translation>El artículo habla de días a semanas después de una infusión, a menudo de dos a tres semanas. En una serie de 49 pacientes el alivio duró más de tres semanas en el 23 al 51 por ciento.</translation>
    </message>
    <message>
      <source>The catalog has no price for this kind of place: {asked}. It uses another kind.</source>
      <translation>El catálogo no tiene precio para este tipo de lugar: {asked}. Usa otro tipo.</translation>
    </message>
    <message>
      <source>The catalog has no price for this kind of place: {asked}. It uses this one: {used}.</source>
      <translation>El catálogo no tiene precio para este tipo de lugar: {asked}. Usa este: {used}.</translation>
    </message>
    <message>
      <source>The catalog says {value}.</source>
      <translation>El catálogo dice {value}.</translation>
    </message>
    <message>
      <source>The clinic asks {amount}.</source>
      <translation>La clínica pide {amount}.</translation>
    </message>
    <message>
      <source>The clinic billed the plan, and the plan refused to pay (denied).</source>
      <translation>La clínica facturó al plan y el plan se negó a pagar (denegado).</translation>
    </message>
    <message>
      <source>The clinic gave me a quote</source>
      <translation>La clínica me dio una cotización</translation>
    </message>
    <message>
      <source>The clinic gives you back {amount} for sessions you did not use.</source>
      <translation>La clínica le devuelve {amount} por las sesiones que no usó.</translation>
    </message>
    <message>
      <source>The clinic has a membership fee</source>
      <translation>La clínica cobra una cuota de membresía</translation>
    </message>
    <message>
      <source>The clinic has no contract with your plan.</source>
      <translation>La clínica no tiene contrato con su plan.</translation>
    </message>
    <message>
      <source>The clinic may bill you {amount} on top.</source>
      <translation>La clínica puede cobrarle {amount} además.</translation>
    </message>
    <message>
      <source>The clinic's discount by income</source>
      <translation>El descuento de la clínica por ingresos</translation>
    </message>
    <message>
      <source>The clinic's discount by income takes off the whole price, so you pay nothing for the sessions.</source>
      <translation>El descuento de la clínica por ingresos cubre todo el precio, así que usted no paga nada por las sesiones.</translation>
    </message>
    <message>
      <source>The clinic's payment plan, or a loan from a bank.</source>
      <translation>El plan de pagos de la clínica o un préstamo de un banco.</translation>
    </message>
    <message>
      <source>The clinic's quote of {day}.</source>
      <translation>La cotización de la clínica del {day}.</translation>
    </message>
    <message>
      <source>The clinic: it may not bill me</source>
      <translation>La clínica: no puede cobrarme a mí</translation>
    </message>
    <message>
      <source>The clinician</source>
      <translation>El médico o la enfermera</translation>
    </message>
    <message>
      <source>The companion's pay for an hour</source>
      <translation>El pago por hora del acompañante</translation>
    </message>
    <message>
      <source>The cost, less what is on credit, and what you pay back.</source>
      <translation>El costo, menos lo que está a crédito, más lo que usted devuelve.</translation>
    </message>
    <message>
      <source>The date of the statement. Both are on the plan's website or letter.</source>
      <translation>La fecha del estado de cuenta. Las dos están en el sitio web o la carta del plan.</translation>
    </message>
    <message>
      <source>The day decides in which plan year each bill falls.</source>
      <translation>El día decide en qué año del plan cae cada factura.</translation>
    </message>
    <message>
      <source>The deductible is met when</source>
      <translation>El deducible se cumple cuando</translation>
    </message>
    <message>
      <source>The deductible there is</source>
      <translation>El deducible allí es</translation>
    </message>
    <message>
      <source>The drug</source>
      <translation>El medicamento</translation>
    </message>
    <message>
      <source>The drug for one treatment; 700 to 885 in the middle, and typical is its midpoint. The supervised visit is billed apart.</source>
      <comment>catalog</comment>
      <translation>El medicamento de un tratamiento; de 700 a 885 en la parte media, y lo normal es su punto medio. La visita supervisada se cobra aparte.</translation>
    </message>
    <message>
      <source>The drug maker's help</source>
      <translation>La ayuda del fabricante</translation>
    </message>
    <message>
      <source>The drug maker's help program is only for private health plans, so it is not counted.</source>
      <translation>El programa de ayuda del fabricante es solo para planes de salud privados, así que no se cuenta.</translation>
    </message>
    <message>
      <source>The evidence is fair.</source>
      <translation>La evidencia es aceptable.</translation>
    </message>
    <message>
      <source>The evidence is solid.</source>
      <translation>La evidencia es sólida.</translation>
    </message>
    <message>
      <source>The evidence is weak.</source>
      <translation>La evidencia es débil.</translation>
    </message>
    <message>
      <source>The federal poverty guideline depends on it.</source>
      <translation>La línea federal de pobreza depende de esto.</translation>
    </message>
    <message>
      <source>The federal rate for medical trips in 2026. It stands for fuel and wear, not for tolls and parking.</source>
      <comment>catalog</comment>
      <translation>La tarifa federal para viajes médicos en 2026. Cuenta la gasolina y el desgaste, no los peajes ni el estacionamiento.</translation>
    </message>
    <message>
      <source>The file was not written: {reason}</source>
      <translation>El archivo no se escribió: {reason}</translation>
    </message>
    <message>
      <source>The first one comes this long after the first visit.</source>
      <translation>El primero llega este tiempo después de la primera visita.</translation>
    </message>
    <message>
      <source>The first visit and follow-ups are paid in the same way.</source>
      <translation>La primera visita y las de control se pagan de la misma manera.</translation>
    </message>
    <message>
      <source>The first year costs {amount}. Below is how you may pay it. The figures above stay as they are: before taxes, and without interest.</source>
      <translation>El primer año cuesta {amount}. Abajo está cómo puede pagarlo. Las cifras de arriba quedan como están: antes de impuestos y sin intereses.</translation>
    </message>
    <message>
      <source>The first year month by month, as it usually goes:</source>
      <translation>El primer año mes por mes, como suele ser:</translation>
    </message>
    <message>
      <source>The first year split over twelve months. Real months differ: see the months.</source>
      <translation>El primer año repartido en doce meses. Los meses reales cambian: vea los meses.</translation>
    </message>
    <message>
      <source>The grams a day decide the cost. A knee takes twice as much as a hand.</source>
      <comment>catalog</comment>
      <translation>Los gramos al día deciden el costo. Una rodilla lleva el doble que una mano.</translation>
    </message>
    <message>
      <source>The guideline calls relief short without a number; up to two weeks in a review over chronic pain.</source>
      <comment>catalog</comment>
      <translation>La guía dice que el alivio es corto, sin dar un número; hasta dos semanas en una revisión sobre dolor crónico.</translation>
    </message>
    <message>
      <source>The guideline finds weak evidence or none for nerve pain other than CRPS, and none for lasting relief. Clinics differ widely in what they offer.</source>
      <comment>catalog</comment>
      <translation>La guía halla evidencia débil o ninguna para el dolor de nervios que no sea SDRC, y ninguna de alivio duradero. Las clínicas ofrecen cosas muy distintas.</translation>
    </message>
    <message>
      <source>The guideline finds weak evidence or none. The course is that of a large programme for pain that did not respond to other treatment.</source>
      <comment>catalog</comment>
      <translation>La guía halla evidencia débil o ninguna. El curso es el de un programa grande para dolor que no respondió a otro tratamiento.</translation>
    </message>
    <message>
      <source>The guideline finds weak evidence, from infusions of 17 minutes to 5 hours, in one study on seven consecutive days, with short relief.</source>
      <comment>catalog</comment>
      <translation>La guía halla evidencia débil, de infusiones de 17 minutos a 5 horas, en un estudio durante siete días seguidos, con alivio corto.</translation>
    </message>
    <message>
      <source>The hospital price here is for the infusion alone. Clinician and drug come on top, and their price was not found.</source>
      <comment>catalog</comment>
      <translation>El precio del hospital aquí es solo de la infusión. El médico y el medicamento se cobran aparte, y no se halló su precio.</translation>
    </message>
    <message>
      <source>The ketamine itself, per session</source>
      <comment>catalog</comment>
      <translation>La ketamina misma, por sesión</translation>
    </message>
    <message>
      <source>The kind of pain with the best evidence - a guideline finds moderate evidence for several days of infusion.</source>
      <comment>catalog</comment>
      <translation>El tipo de dolor con la mejor evidencia: una guía halla evidencia moderada para varios días de infusión.</translation>
    </message>
    <message>
      <source>The last payment is {amount}.</source>
      <translation>El último pago es de {amount}.</translation>
    </message>
    <message>
      <source>The least deductible that an HSA-eligible plan may have in 2026 and the largest out-of-pocket maximum it may have. Everything but preventive care comes after the deductible. The 20 percent after it is a placeholder, not a federal figure; put in what your card says.</source>
      <comment>catalog</comment>
      <translation>El deducible más bajo que puede tener en 2026 un plan compatible con HSA y el máximo de gastos de bolsillo más alto que puede tener. Todo, salvo la atención preventiva, va después del deducible. El 20 por ciento que sigue es un relleno, no una cifra federal; ponga lo que dice su tarjeta.</translation>
    </message>
    <message>
      <source>The least deductible that an HSA-eligible plan may have in 2027 and the largest out-of-pocket maximum it may have. Everything but preventive care comes after the deductible. The 20 percent after it is a placeholder, not a federal figure; put in what your card says.</source>
      <comment>catalog</comment>
      <translation>El deducible más bajo que puede tener en 2027 un plan compatible con HSA y el máximo de gastos de bolsillo más alto que puede tener. Todo, salvo la atención preventiva, va después del deducible. El 20 por ciento que sigue es un relleno, no una cifra federal; ponga lo que dice su tarjeta.</translation>
    </message>
    <message>
      <source>The length most clinics offer. Prices are those for mood; a pain programme may ask more.</source>
      <comment>catalog</comment>
      <translation>La duración que ofrece la mayoría de las clínicas. Los precios son los del ánimo; un programa de dolor puede pedir más.</translation>
    </message>
    <message>
      <source>The list of clinics was not saved.</source>
      <translation>La lista de clínicas no se guardó.</translation>
    </message>
    <message numerus="yes">
      <source>The loan asks {payment} a month for %n month(s), from {first} to {last}.</source>
      <translation>
        <numerusform>El préstamo pide {payment} al mes durante %n mes, del {first} al {last}.</numerusform>
        <numerusform>El préstamo pide {payment} al mes durante %n meses, del {first} al {last}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The lowest, {low}, is above the highest, {high}.</source>
      <translation>El más bajo, {low}, es mayor que el más alto, {high}.</translation>
    </message>
    <message>
      <source>The maker's copay programme for esketamine lowers a treatment to 10 dollars, up to 7,150 a year, for commercial insurance only.</source>
      <comment>catalog</comment>
      <translation>El programa de copago del fabricante de la esketamina baja un tratamiento a 10 dólares, hasta 7,150 al año, solo con seguro comercial.</translation>
    </message>
    <message>
      <source>The maker's copay programme is for commercial insurance only.</source>
      <comment>catalog</comment>
      <translation>El programa de copago del fabricante es solo para seguro comercial.</translation>
    </message>
    <message>
      <source>The maximum is met when</source>
      <translation>El máximo se cumple cuando</translation>
    </message>
    <message>
      <source>The maximum there is</source>
      <translation>El máximo allí es</translation>
    </message>
    <message>
      <source>The most a plan may ask; many ask less or nothing.</source>
      <comment>catalog</comment>
      <translation>Lo máximo que un plan puede pedir; muchos piden menos o nada.</translation>
    </message>
    <message>
      <source>The most a plan may ask; many ask less.</source>
      <comment>catalog</comment>
      <translation>Lo máximo que un plan puede pedir; muchos piden menos.</translation>
    </message>
    <message>
      <source>The most money you have paid at one time and wait to get back from your plan.</source>
      <translation>Lo más que ha pagado a la vez y espera que su plan le devuelva.</translation>
    </message>
    <message>
      <source>The most you pay for covered care in a plan year.</source>
      <translation>Lo más que paga por la atención cubierta en un año del plan.</translation>
    </message>
    <message>
      <source>The most you pay for covered care in a plan year. What the plan does not cover never counts.</source>
      <translation>Lo más que paga por la atención cubierta en un año del plan. Lo que el plan no cubre nunca cuenta.</translation>
    </message>
    <message>
      <source>The next booster is counted from it.</source>
      <translation>El siguiente refuerzo se cuenta desde ella.</translation>
    </message>
    <message>
      <source>The number of patches decides the cost. Three a day cost three times as much as one.</source>
      <comment>catalog</comment>
      <translation>El número de parches decide el costo. Tres al día cuestan el triple que uno.</translation>
    </message>
    <message>
      <source>The office that gives the care</source>
      <translation>El consultorio que da la atención</translation>
    </message>
    <message>
      <source>The other options are set beside this one.</source>
      <translation>Las otras opciones se ponen al lado de esta.</translation>
    </message>
    <message>
      <source>The page advertises a member price per session that its own package price does not quite give.</source>
      <comment>catalog</comment>
      <translation>La página anuncia un precio por sesión para miembros que no sale del todo de su propio precio por paquete.</translation>
    </message>
    <message>
      <source>The pharmacy asks {amount}.</source>
      <translation>La farmacia pide {amount}.</translation>
    </message>
    <message>
      <source>The plan</source>
      <translation>El plan</translation>
    </message>
    <message>
      <source>The plan agreed in writing (prior authorization) before the first session.</source>
      <translation>El plan aceptó por escrito (autorización previa) antes de la primera sesión.</translation>
    </message>
    <message>
      <source>The plan covers</source>
      <translation>El plan cubre</translation>
    </message>
    <message>
      <source>The plan covers other people, too</source>
      <translation>El plan cubre también a otras personas</translation>
    </message>
    <message>
      <source>The plan was not saved. “Save as” puts it in another place.</source>
      <translation>No se guardó el plan. “Guardar como” lo pone en otro lugar.</translation>
    </message>
    <message>
      <source>The plan's papers say so.</source>
      <translation>Lo dicen los papeles del plan.</translation>
    </message>
    <message>
      <source>The plan's tier</source>
      <translation>El nivel del plan</translation>
    </message>
    <message numerus="yes">
      <source>The plans differ in %n thing(s).</source>
      <translation>
        <numerusform>Los planes se diferencian en %n cosa.</numerusform>
        <numerusform>Los planes se diferencian en %n cosas.</numerusform>
      </translation>
    </message>
    <message>
      <source>The plans say the same.</source>
      <translation>Los planes dicen lo mismo.</translation>
    </message>
    <message>
      <source>The price found is the hospital's own fee for the infusion; clinician and drug come on separate bills. Cash prices of 26 hospitals differ more than tenfold for the same hours.</source>
      <comment>catalog</comment>
      <translation>El precio hallado es la tarifa del hospital por la infusión; el médico y el medicamento vienen en cuentas aparte. Los precios en efectivo de 26 hospitales difieren más de diez veces por las mismas horas.</translation>
    </message>
    <message>
      <source>The price includes</source>
      <translation>El precio incluye</translation>
    </message>
    <message>
      <source>The price is {amount}.</source>
      <translation>El precio es de {amount}.</translation>
    </message>
    <message>
      <source>The price of a session includes</source>
      <translation>El precio de una sesión incluye</translation>
    </message>
    <message>
      <source>The question before</source>
      <translation>La pregunta anterior</translation>
    </message>
    <message>
      <source>The rest comes back, used ones at the single price</source>
      <translation>Se devuelve el resto; las usadas, al precio de una sola</translation>
    </message>
    <message>
      <source>The same every year.</source>
      <comment>catalog</comment>
      <translation>Igual cada año.</translation>
    </message>
    <message>
      <source>The stored page shows old dollar amounts; only its rules are used.</source>
      <comment>catalog</comment>
      <translation>La página guardada muestra cantidades viejas; solo se usan sus reglas.</translation>
    </message>
    <message>
      <source>The strength is inferred from product numbers.</source>
      <comment>catalog</comment>
      <translation>La dosis es una deducción por los números de producto.</translation>
    </message>
    <message>
      <source>The summary</source>
      <translation>El resumen</translation>
    </message>
    <message>
      <source>The talk and check-up before the first session.</source>
      <translation>La plática y el chequeo antes de la primera sesión.</translation>
    </message>
    <message>
      <source>The time between boosters is longer than relief is known to last. Some weeks may be without it.</source>
      <translation>El tiempo entre refuerzos es más largo que lo que se sabe que dura el alivio. Puede haber semanas sin alivio.</translation>
    </message>
    <message>
      <source>The time between boosters is longer than relief is known to last: some weeks are without it.</source>
      <translation>El tiempo entre refuerzos es más largo que lo que se sabe que dura el alivio: hay semanas sin alivio.</translation>
    </message>
    <message>
      <source>The typical value, {typical}, is not between {low} and {high}.</source>
      <translation>El valor normal, {typical}, no está entre {low} y {high}.</translation>
    </message>
    <message>
      <source>The usual tier. Your plan's own list of medicines decides.</source>
      <translation>El nivel usual. Decide la lista de medicinas de su propio plan.</translation>
    </message>
    <message>
      <source>The usual treatment is not the same for every pain.</source>
      <translation>El tratamiento habitual no es igual para todos los dolores.</translation>
    </message>
    <message>
      <source>The usual way for {condition}.</source>
      <translation>La forma usual para {condition}.</translation>
    </message>
    <message>
      <source>The way, the session and the rest afterwards.</source>
      <translation>El viaje, la sesión y el descanso de después.</translation>
    </message>
    <message>
      <source>The “allowed amount”. The plan's part is counted from it. Leave empty when nobody has told you.</source>
      <translation>La “cantidad permitida” (allowed amount). La parte del plan se cuenta desde ella. Déjelo vacío cuando nadie se la ha dicho.</translation>
    </message>
    <message>
      <source>Their bills count toward the family's amounts.</source>
      <translation>Sus facturas cuentan para las cantidades de la familia.</translation>
    </message>
    <message>
      <source>Their cost stands beside that of the treatment.</source>
      <translation>Su costo aparece junto al del tratamiento.</translation>
    </message>
    <message>
      <source>There is no clinic under the names of the columns.</source>
      <translation>No hay ninguna clínica debajo de los nombres de las columnas.</translation>
    </message>
    <message>
      <source>There is no number in this plan to try other values of.</source>
      <translation>En este plan no hay ningún número del que probar otros valores.</translation>
    </message>
    <message>
      <source>There is no source for this; it is a guess to start from.</source>
      <translation>No hay fuente para esto; es una suposición para empezar.</translation>
    </message>
    <message>
      <source>There is none</source>
      <translation>No hay</translation>
    </message>
    <message>
      <source>There is nothing to pay in it.</source>
      <translation>No hay nada que pagar en él.</translation>
    </message>
    <message>
      <source>There is nothing to pay yet in this plan.</source>
      <translation>Todavía no hay nada que pagar en este plan.</translation>
    </message>
    <message>
      <source>Thervo, what ketamine therapy costs</source>
      <comment>catalog</comment>
      <translation>Thervo, cuánto cuesta la terapia con ketamina</translation>
    </message>
    <message>
      <source>These are the weeks in which you take it. They do not say how much it helps.</source>
      <translation>Estas son las semanas en que la toma. No dicen cuánto ayuda.</translation>
    </message>
    <message>
      <source>These plans have different health insurance.</source>
      <translation>Estos planes tienen distinto seguro médico.</translation>
    </message>
    <message>
      <source>These plans let prices rise at different speeds.</source>
      <translation>En estos planes los precios suben a distinta velocidad.</translation>
    </message>
    <message>
      <source>These plans look ahead for different numbers of years. Compare single years, not the sums.</source>
      <translation>Estos planes miran distinto número de años. Compare años sueltos, no las sumas.</translation>
    </message>
    <message>
      <source>These plans start on different days, so their years are not the same years.</source>
      <translation>Estos planes empiezan en días distintos, así que sus años no son los mismos.</translation>
    </message>
    <message>
      <source>They come on bills of their own.</source>
      <translation>Llegan en facturas aparte.</translation>
    </message>
    <message>
      <source>They decide what counts toward your amounts, and who pays the rest.</source>
      <translation>Deciden qué cuenta para sus cantidades y quién paga el resto.</translation>
    </message>
    <message>
      <source>Thin evidence. Trials found a small effect of up to two weeks; some people report weeks to three months.</source>
      <comment>catalog</comment>
      <translation>Evidencia escasa. Los ensayos hallaron un efecto pequeño de hasta dos semanas; algunas personas hablan de semanas a tres meses.</translation>
    </message>
    <message>
      <source>This can be from {first} to {last}.</source>
      <translation>Esto puede ser del {first} al {last}.</translation>
    </message>
    <message>
      <source>This can be from {low} to {high}.</source>
      <translation>Esto puede ser de {low} a {high}.</translation>
    </message>
    <message>
      <source>This clears the plan and the answer, the steps of Undo, the list of recent files, the copy kept against a crash, the way to each clinic, and what this program copied to the clipboard.</source>
      <translation>Esto borra el plan y la respuesta, los pasos de Deshacer, la lista de archivos recientes, la copia guardada por si el programa falla, el camino a cada clínica y lo que este programa copió al portapapeles.</translation>
    </message>
    <message>
      <source>This drug is approved for depression, not for pain. Most plans do not pay for it for pain.</source>
      <translation>Este medicamento está aprobado para la depresión, no para el dolor. La mayoría de los planes no lo pagan para el dolor.</translation>
    </message>
    <message>
      <source>This has to be a whole number.</source>
      <translation>Esto tiene que ser un número entero.</translation>
    </message>
    <message>
      <source>This is after the start of the plan ({day}). Give that day or an earlier one.</source>
      <translation>Es después del comienzo del plan ({day}). Indique ese día o uno anterior.</translation>
    </message>
    <message>
      <source>This is an estimate, not a quote. It is not medical or legal advice and never says whether to take a treatment.</source>
      <translation>Esto es un estimado, no una cotización. No es consejo médico ni legal y nunca dice si debe tomar un tratamiento.</translation>
    </message>
    <message>
      <source>This is needed. Remove the whole entry if you do not want it.</source>
      <translation>Este dato es necesario. Quite toda la entrada si no la quiere.</translation>
    </message>
    <message>
      <source>This is not a date. Type one such as {example}.</source>
      <translation>Esto no es una fecha. Escriba una, como {example}.</translation>
    </message>
    <message>
      <source>This is not a number. Type one such as {example}.</source>
      <translation>Esto no es un número. Escriba uno, como {example}.</translation>
    </message>
    <message>
      <source>This is not an amount. Type a number such as {example}.</source>
      <translation>Esto no es una cantidad. Escriba un número, como {example}.</translation>
    </message>
    <message>
      <source>This is not medical or legal advice.</source>
      <translation>Esto no es consejo médico ni legal.</translation>
    </message>
    <message>
      <source>This is one of the free visits of your plan. You pay {amount}.</source>
      <translation>Esta es una de las visitas gratis de su plan. Usted paga {amount}.</translation>
    </message>
    <message>
      <source>This is only so if it helps you. Nobody can tell that before.</source>
      <translation>Esto es así solo si le ayuda. Nadie puede saberlo antes.</translation>
    </message>
    <message>
      <source>This part of your file is not counted yet: {part}.</source>
      <translation>Esta parte de su archivo todavía no se cuenta: {part}.</translation>
    </message>
    <message>
      <source>This plan</source>
      <translation>Este plan</translation>
    </message>
    <message>
      <source>This plan does not go with a health savings account (HSA), so new money may not go into one.</source>
      <translation>Este plan no se puede combinar con una cuenta de ahorros para la salud (HSA), así que no se puede poner dinero nuevo en una.</translation>
    </message>
    <message>
      <source>This plan looks only one year ahead.</source>
      <translation>Este plan mira solo un año adelante.</translation>
    </message>
    <message>
      <source>This plan now uses {name}. Undo brings the other back.</source>
      <translation>Este plan ahora usa {name}. Deshacer trae de vuelta la otra.</translation>
    </message>
    <message>
      <source>This strength costs pharmacies 47 times as much as the 10 mg tablet. Ask whether 5 or 10 mg would do.</source>
      <comment>catalog</comment>
      <translation>Esta dosis les cuesta a las farmacias 47 veces más que la tableta de 10 mg. Pregunte si le sirven 5 o 10 mg.</translation>
    </message>
    <message>
      <source>Three clinics, 1,000, 1,650 and 1,650; a directory speaks of up to 2,000.</source>
      <comment>catalog</comment>
      <translation>Tres clínicas: 1,000, 1,650 y 1,650; un directorio habla de hasta 2,000.</translation>
    </message>
    <message>
      <source>Three kinds of price from three years.</source>
      <comment>catalog</comment>
      <translation>Tres tipos de precio de tres años.</translation>
    </message>
    <message>
      <source>Three pages without a stated sample - 75 to 250, an average of 130 to 180, and an average of about 100.</source>
      <comment>catalog</comment>
      <translation>Tres páginas que no dicen su muestra: de 75 a 250, un promedio de 130 a 180 y un promedio de unos 100.</translation>
    </message>
    <message>
      <source>Three patches a day, 12 hours on (the most)</source>
      <comment>catalog</comment>
      <translation>Tres parches al día, 12 horas puestos (lo máximo)</translation>
    </message>
    <message>
      <source>Tick a box or take the tick away</source>
      <translation>Marcar o desmarcar una casilla</translation>
    </message>
    <message>
      <source>Tick the clinics to set side by side with this plan's own.</source>
      <translation>Marque las clínicas que quiere ver lado a lado con la de este plan.</translation>
    </message>
    <message>
      <source>Tick what to set side by side, six at most.</source>
      <translation>Marque lo que quiere ver lado a lado, seis a lo más.</translation>
    </message>
    <message>
      <source>Time away from work costs you money, too.</source>
      <translation>El tiempo sin trabajar también le cuesta dinero.</translation>
    </message>
    <message>
      <source>Time between boosters</source>
      <translation>Tiempo entre refuerzos</translation>
    </message>
    <message>
      <source>Time to save before you start</source>
      <translation>Tiempo para ahorrar antes de empezar</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Hasta</translation>
    </message>
    <message>
      <source>To be safe</source>
      <translation>Para estar seguro</translation>
    </message>
    <message>
      <source>To be safe means: up to the high end of what is likely, 8 times in 10.</source>
      <translation>Para estar seguro quiere decir: hasta el extremo alto de lo probable, 8 de cada 10 veces.</translation>
    </message>
    <message>
      <source>To cost the same</source>
      <translation>Para costar lo mismo</translation>
    </message>
    <message>
      <source>To cost the same: {words}</source>
      <translation>Para costar lo mismo: {words}</translation>
    </message>
    <message>
      <source>To find out</source>
      <translation>Para saberlo</translation>
    </message>
    <message>
      <source>To find out if it helps you need {amount}.</source>
      <translation>Para averiguar si ayuda necesita {amount}.</translation>
    </message>
    <message>
      <source>To pay each month of the first year from your monthly amount, have {amount} ready at the start.</source>
      <translation>Para pagar cada mes del primer año con su cantidad mensual, tenga {amount} listos al inicio.</translation>
    </message>
    <message>
      <source>To the loan and the card.</source>
      <translation>Al préstamo y a la tarjeta.</translation>
    </message>
    <message>
      <source>To the most you pay a year</source>
      <translation>Para lo más que paga al año</translation>
    </message>
    <message>
      <source>To your deductible</source>
      <translation>Para su deducible</translation>
    </message>
    <message>
      <source>To, of today's dose</source>
      <translation>A, de la dosis de hoy</translation>
    </message>
    <message>
      <source>Together the chances would be {total} percent. They can be 100 percent at most.</source>
      <translation>Juntas, las probabilidades sumarían {total} por ciento. Pueden sumar 100 por ciento como máximo.</translation>
    </message>
    <message numerus="yes">
      <source>Took in %n clinic(s).</source>
      <translation>
        <numerusform>Se agregó %n clínica.</numerusform>
        <numerusform>Se agregaron %n clínicas.</numerusform>
      </translation>
    </message>
    <message>
      <source>Total</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>Toward your maximum</source>
      <translation>Para su máximo</translation>
    </message>
    <message>
      <source>Treatment</source>
      <translation>Tratamiento</translation>
    </message>
    <message>
      <source>Trial of 3, 5 and 7 days of infusion in 75 people with CRPS, as summarised by Pain Plus</source>
      <comment>catalog</comment>
      <translation>Ensayo de 3, 5 y 7 días de infusión en 75 personas con SDRC, según el resumen de Pain Plus</translation>
    </message>
    <message>
      <source>Try other values beside the chart. Your plan stays as it is.</source>
      <translation>Pruebe otros valores junto al gráfico. Su plan queda como está.</translation>
    </message>
    <message>
      <source>Turned down at first, then won on appeal</source>
      <translation>Rechazado al principio y luego ganado en apelación</translation>
    </message>
    <message>
      <source>Twelve points on or back</source>
      <translation>Doce puntos adelante o atrás</translation>
    </message>
    <message>
      <source>Twice a week for four weeks, for depression.</source>
      <comment>catalog</comment>
      <translation>Dos veces por semana durante cuatro semanas, para la depresión.</translation>
    </message>
    <message>
      <source>Twice a week.</source>
      <comment>catalog</comment>
      <translation>Dos veces por semana.</translation>
    </message>
    <message>
      <source>Two clinics, in Florida and Louisiana.</source>
      <comment>catalog</comment>
      <translation>Dos clínicas, en Florida y Luisiana.</translation>
    </message>
    <message>
      <source>Two clinics. Usually credited to the first sessions; ask.</source>
      <comment>catalog</comment>
      <translation>Dos clínicas. Normalmente se descuenta de las primeras sesiones; pregunte.</translation>
    </message>
    <message>
      <source>Two figures - about 50 a month for the compounded spray alone, and 325 to start with one clinic.</source>
      <comment>catalog</comment>
      <translation>Dos cifras: unos 50 al mes solo por el espray preparado en farmacia, y 325 para empezar con una clínica.</translation>
    </message>
    <message>
      <source>Two hours of infusion and 30 to 60 minutes of recovery.</source>
      <comment>catalog</comment>
      <translation>Dos horas de infusión y de 30 a 60 minutos de recuperación.</translation>
    </message>
    <message>
      <source>Two medicines for nerve pain every day in place of what you take now.</source>
      <comment>catalog</comment>
      <translation>Dos medicinas para el dolor de nervios todos los días en lugar de lo que toma ahora.</translation>
    </message>
    <message>
      <source>Two packages of three cost 3,850, which is less.</source>
      <comment>catalog</comment>
      <translation>Dos paquetes de tres cuestan 3,850, que es menos.</translation>
    </message>
    <message>
      <source>Two pages without a stated sample, 100 to 250 and 80 to 250. Group sessions are cheaper.</source>
      <comment>catalog</comment>
      <translation>Dos páginas que no dicen su muestra, de 100 a 250 y de 80 a 250. Las sesiones en grupo son más baratas.</translation>
    </message>
    <message>
      <source>Two products; their strengths are not stated.</source>
      <comment>catalog</comment>
      <translation>Dos productos; no se dicen sus dosis.</translation>
    </message>
    <message>
      <source>Two tablets three times a day</source>
      <comment>catalog</comment>
      <translation>Dos tabletas tres veces al día</translation>
    </message>
    <message>
      <source>Two tablets three times a day (3 grams)</source>
      <comment>catalog</comment>
      <translation>Dos tabletas tres veces al día (3 gramos)</translation>
    </message>
    <message>
      <source>Two tablets three times a day (3.9 grams)</source>
      <comment>catalog</comment>
      <translation>Dos tabletas tres veces al día (3.9 gramos)</translation>
    </message>
    <message>
      <source>Two tablets three times a day, as for other strengths</source>
      <comment>catalog</comment>
      <translation>Dos tabletas tres veces al día, como en otras dosis</translation>
    </message>
    <message>
      <source>Type a name; the arrow keys choose, Enter adds.</source>
      <translation>Escriba un nombre; las flechas eligen, Entrar agrega.</translation>
    </message>
    <message>
      <source>Typical</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Typical
{amount}</source>
      <translation>Lo normal
{amount}</translation>
    </message>
    <message>
      <source>Typical so far</source>
      <translation>Lo normal hasta ahora</translation>
    </message>
    <message>
      <source>Typically</source>
      <translation>Normalmente</translation>
    </message>
    <message>
      <source>Undated clinic pages; they differ widely.</source>
      <comment>catalog</comment>
      <translation>Páginas de clínicas sin fecha; son muy distintas entre sí.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Uninsured people, and those who choose not to use their plan, may have a Good Faith Estimate in writing, when they schedule or when they ask.</source>
      <comment>catalog</comment>
      <translation>Las personas sin seguro, y las que deciden no usar su plan, pueden recibir por escrito un Estimado de Buena Fe al programar o al pedirlo.</translation>
    </message>
    <message>
      <source>Units of {name} each day (comes with your medicines)</source>
      <translation>Unidades de {name} al día (con sus medicinas)</translation>
    </message>
    <message>
      <source>Units of {name} you take each day</source>
      <translation>Unidades de {name} que toma al día</translation>
    </message>
    <message>
      <source>University of Arkansas at Little Rock and Luckbox on Cost Plus Drugs (lower labour fee)</source>
      <comment>catalog</comment>
      <translation>University of Arkansas at Little Rock y Luckbox, sobre Cost Plus Drugs (tarifa de trabajo más baja)</translation>
    </message>
    <message>
      <source>Unsaved changes</source>
      <translation>Cambios sin guardar</translation>
    </message>
    <message>
      <source>Until you have paid it, most plans pay little.</source>
      <translation>Hasta que lo haya pagado, la mayoría de los planes paga poco.</translation>
    </message>
    <message>
      <source>Untitled plan</source>
      <translation>Plan sin título</translation>
    </message>
    <message>
      <source>Up to 12 weeks in the guideline, one to three months in a trial; single trials from 7 weeks to 9 months.</source>
      <comment>catalog</comment>
      <translation>Hasta 12 semanas en la guía, de uno a tres meses en un ensayo; ensayos sueltos de 7 semanas a 9 meses.</translation>
    </message>
    <message>
      <source>Up to 12 weeks is shown for CRPS only; up to two weeks in a review over other kinds of pain.</source>
      <comment>catalog</comment>
      <translation>Hasta 12 semanas se ha mostrado solo para el SDRC; hasta dos semanas en una revisión sobre otros tipos de dolor.</translation>
    </message>
    <message>
      <source>Up to two weeks in a review of seven trials; the article says weeks to three months after a series.</source>
      <comment>catalog</comment>
      <translation>Hasta dos semanas en una revisión de siete ensayos; el artículo dice de semanas a tres meses después de una serie.</translation>
    </message>
    <message>
      <source>Up to two weeks in a review of trials, longer than three weeks in 23 to 51 percent of one series; the article says up to three months.</source>
      <comment>catalog</comment>
      <translation>Hasta dos semanas en una revisión de ensayos, más de tres semanas en el 23 al 51 por ciento de una serie; el artículo dice hasta tres meses.</translation>
    </message>
    <message>
      <source>Up to two weeks in a review of trials; a summary of the pain programme says relief was kept at six months by those who had it.</source>
      <comment>catalog</comment>
      <translation>Hasta dos semanas en una revisión de ensayos; un resumen del programa de dolor dice que quienes tuvieron alivio lo conservaban a los seis meses.</translation>
    </message>
    <message>
      <source>Urine drug test</source>
      <comment>catalog</comment>
      <translation>Prueba de orina para drogas</translation>
    </message>
    <message>
      <source>Urine tests</source>
      <translation>Análisis de orina</translation>
    </message>
    <message>
      <source>Urine tests, one to four a year. The CDC's draft speaks of a test before the start and now and then after.</source>
      <comment>catalog</comment>
      <translation>Pruebas de orina, de una a cuatro al año. El borrador de los CDC habla de una prueba antes de empezar y de vez en cuando después.</translation>
    </message>
    <message>
      <source>Use another clinic</source>
      <translation>Usar otra clínica</translation>
    </message>
    <message>
      <source>Use the catalog value</source>
      <translation>Usar el valor del catálogo</translation>
    </message>
    <message>
      <source>Use the catalog value: {value}</source>
      <translation>Usar el valor del catálogo: {value}</translation>
    </message>
    <message>
      <source>Used as of</source>
      <translation>Usado al</translation>
    </message>
    <message>
      <source>Used of it</source>
      <translation>Usado de ahí</translation>
    </message>
    <message>
      <source>Used of the deductible</source>
      <translation>Usado del deducible</translation>
    </message>
    <message>
      <source>Used of the family deductible</source>
      <translation>Usado del deducible familiar</translation>
    </message>
    <message>
      <source>Used of the family maximum</source>
      <translation>Usado del máximo familiar</translation>
    </message>
    <message>
      <source>Used of the maximum</source>
      <translation>Usado del máximo</translation>
    </message>
    <message>
      <source>Used only for which services carry 20 percent, not for the amounts of that year.</source>
      <comment>catalog</comment>
      <translation>Se usa solo para saber qué servicios llevan el 20 por ciento, no para las cantidades de ese año.</translation>
    </message>
    <message>
      <source>Used so far</source>
      <translation>Usado hasta ahora</translation>
    </message>
    <message>
      <source>Useful Atlas, physical therapy without insurance</source>
      <comment>catalog</comment>
      <translation>Useful Atlas, fisioterapia sin seguro</translation>
    </message>
    <message>
      <source>Usual: {regimen}.</source>
      <translation>Lo usual: {regimen}.</translation>
    </message>
    <message>
      <source>Utah</source>
      <translation>Utah</translation>
    </message>
    <message>
      <source>Utah</source>
      <comment>catalog</comment>
      <translation>Utah</translation>
    </message>
    <message>
      <source>VA Tennessee Valley pain ketamine programme, shown at PAINWeek</source>
      <comment>catalog</comment>
      <translation>Programa de ketamina para el dolor del VA Tennessee Valley, mostrado en PAINWeek</translation>
    </message>
    <message>
      <source>VA health care - ask your VA</source>
      <comment>catalog</comment>
      <translation>Atención médica del VA: pregunte a su VA</translation>
    </message>
    <message>
      <source>VA.gov, copay rates of 2025</source>
      <comment>catalog</comment>
      <translation>VA.gov, copagos de 2025</translation>
    </message>
    <message>
      <source>VA.gov, the cost of VA care and its priority groups</source>
      <comment>catalog</comment>
      <translation>VA.gov, el costo de la atención del VA y sus grupos de prioridad</translation>
    </message>
    <message>
      <source>Vallejo</source>
      <comment>catalog</comment>
      <translation>Vallejo</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <source>Vermont</source>
      <translation>Vermont</translation>
    </message>
    <message>
      <source>Vermont</source>
      <comment>catalog</comment>
      <translation>Vermont</translation>
    </message>
    <message>
      <source>Version {version}.</source>
      <translation>Versión {version}.</translation>
    </message>
    <message>
      <source>Vicodin was sold with other amounts of acetaminophen; check the label.</source>
      <comment>catalog</comment>
      <translation>Vicodin se vendía con otras cantidades de acetaminofén; revise la etiqueta.</translation>
    </message>
    <message>
      <source>Views of the answer</source>
      <translation>Vistas de la respuesta</translation>
    </message>
    <message>
      <source>Virgin Islands</source>
      <translation>Islas Vírgenes</translation>
    </message>
    <message>
      <source>Virgin Islands</source>
      <comment>catalog</comment>
      <translation>Islas Vírgenes</translation>
    </message>
    <message>
      <source>Virginia</source>
      <translation>Virginia</translation>
    </message>
    <message>
      <source>Virginia</source>
      <comment>catalog</comment>
      <translation>Virginia</translation>
    </message>
    <message>
      <source>Visalia</source>
      <comment>catalog</comment>
      <translation>Visalia</translation>
    </message>
    <message>
      <source>Visits for the prescription, every one to three months. The CDC asks for regular review of benefit and risk.</source>
      <comment>catalog</comment>
      <translation>Visitas para la receta, cada uno a tres meses. Los CDC piden revisar con regularidad el beneficio y el riesgo.</translation>
    </message>
    <message>
      <source>Visits it pays a year</source>
      <translation>Visitas que paga al año</translation>
    </message>
    <message>
      <source>Visits or calls that go with it. Leave empty for none.</source>
      <translation>Visitas o llamadas que la acompañan. Déjelo vacío si no hay.</translation>
    </message>
    <message>
      <source>Visits to a specialist</source>
      <translation>Visitas al especialista</translation>
    </message>
    <message>
      <source>Visits to find the dose and to review it.</source>
      <comment>catalog</comment>
      <translation>Visitas para hallar la dosis y revisarla.</translation>
    </message>
    <message>
      <source>Visits to find the dose, and blood pressure checks.</source>
      <comment>catalog</comment>
      <translation>Visitas para hallar la dosis, y control de la presión.</translation>
    </message>
    <message>
      <source>Visits to see how it goes, on days without a session.</source>
      <translation>Visitas para ver cómo va, en días sin sesión.</translation>
    </message>
    <message>
      <source>Visits to your own doctor</source>
      <translation>Visitas a su propio médico</translation>
    </message>
    <message>
      <source>Visits with the prescriber come on top unless the programme says otherwise.</source>
      <comment>catalog</comment>
      <translation>Las visitas con quien receta se cobran aparte, salvo que el programa diga otra cosa.</translation>
    </message>
    <message>
      <source>Washington</source>
      <translation>Washington</translation>
    </message>
    <message>
      <source>Washington State Department of Health on the FDA's alert about compounded ketamine nasal spray</source>
      <comment>catalog</comment>
      <translation>Departamento de Salud del Estado de Washington, sobre la alerta de la FDA por el espray nasal de ketamina preparado en farmacia</translation>
    </message>
    <message>
      <source>Way of treatment</source>
      <translation>Forma de tratamiento</translation>
    </message>
    <message>
      <source>Ways to pay</source>
      <translation>Formas de pagar</translation>
    </message>
    <message>
      <source>Weak evidence of short relief.</source>
      <comment>catalog</comment>
      <translation>Evidencia débil de alivio corto.</translation>
    </message>
    <message>
      <source>Weak evidence. In the large programme 20 to 46 percent were meaningfully better, depending on the measure.</source>
      <comment>catalog</comment>
      <translation>Evidencia débil. En el programa grande, del 20 al 46 por ciento mejoró de verdad, según la medida.</translation>
    </message>
    <message>
      <source>Weak evidence. Up to two weeks in trials; some people report weeks to three months.</source>
      <comment>catalog</comment>
      <translation>Evidencia débil. Hasta dos semanas en ensayos; algunas personas hablan de semanas a tres meses.</translation>
    </message>
    <message>
      <source>Weekly at the one clinic that says so.</source>
      <comment>catalog</comment>
      <translation>Cada semana en la única clínica que lo dice.</translation>
    </message>
    <message>
      <source>Weekly at the one clinic that says so; daily in programmes with other lengths.</source>
      <comment>catalog</comment>
      <translation>Cada semana en la única clínica que lo dice; cada día en programas de otra duración.</translation>
    </message>
    <message>
      <source>Weekly, later weekly or every two weeks, for depression.</source>
      <comment>catalog</comment>
      <translation>Cada semana, luego cada semana o cada dos semanas, para la depresión.</translation>
    </message>
    <message>
      <source>Weeks between</source>
      <translation>Semanas entre</translation>
    </message>
    <message>
      <source>Weeks between boosters</source>
      <translation>Semanas entre refuerzos</translation>
    </message>
    <message>
      <source>Weeks between visits ({name})</source>
      <translation>Semanas entre visitas ({name})</translation>
    </message>
    <message>
      <source>Weeks from the last session of the first series.</source>
      <translation>Semanas desde la última sesión de la primera serie.</translation>
    </message>
    <message>
      <source>Weeks of relief after a booster</source>
      <translation>Semanas de alivio después de un refuerzo</translation>
    </message>
    <message>
      <source>Weeks of relief after the first series</source>
      <translation>Semanas de alivio después de la primera serie</translation>
    </message>
    <message>
      <source>Weeks of relief in the first year, and what one costs</source>
      <translation>Semanas de alivio en el primer año, y cuánto cuesta una</translation>
    </message>
    <message>
      <source>West Virginia</source>
      <translation>Virginia Occidental</translation>
    </message>
    <message>
      <source>West Virginia</source>
      <comment>catalog</comment>
      <translation>Virginia Occidental</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What I can pay each month</source>
      <translation>Lo que puedo pagar cada mes</translation>
    </message>
    <message>
      <source>What I have saved for it</source>
      <translation>Lo que tengo ahorrado para esto</translation>
    </message>
    <message>
      <source>What Medicare allows, not a cash price.</source>
      <comment>catalog</comment>
      <translation>Lo que Medicare admite, no un precio en efectivo.</translation>
    </message>
    <message>
      <source>What a clinic without a contract may bill above your plan's price.</source>
      <translation>Lo que una clínica sin contrato puede cobrar por encima del precio de su plan.</translation>
    </message>
    <message>
      <source>What a help program pays.</source>
      <translation>Lo que paga un programa de ayuda.</translation>
    </message>
    <message>
      <source>What a week of relief costs is not known.</source>
      <translation>No se sabe cuánto cuesta una semana de alivio.</translation>
    </message>
    <message>
      <source>What are my copays for visits, tests and medicines?</source>
      <comment>catalog</comment>
      <translation>¿Cuáles son mis copagos por visitas, análisis y medicinas?</translation>
    </message>
    <message>
      <source>What are my deductible and my out-of-pocket maximum, and how much of each have I used?</source>
      <comment>catalog</comment>
      <translation>¿Cuáles son mi deducible y mi máximo de gastos de bolsillo, y cuánto he usado de cada uno?</translation>
    </message>
    <message>
      <source>What are my deductible and my out-of-pocket maximum?</source>
      <comment>catalog</comment>
      <translation>¿Cuáles son mi deducible y mi máximo de gastos de bolsillo?</translation>
    </message>
    <message>
      <source>What can I afford?</source>
      <translation>¿Qué puedo pagar?</translation>
    </message>
    <message>
      <source>What can you pay?</source>
      <translation>¿Cuánto puede pagar?</translation>
    </message>
    <message>
      <source>What changes it most</source>
      <translation>Qué lo cambia más</translation>
    </message>
    <message>
      <source>What changes this figure most: {figure}</source>
      <translation>Qué cambia más esta cifra: {figure}</translation>
    </message>
    <message>
      <source>What comes after the first series?</source>
      <translation>¿Qué sigue después de la primera serie?</translation>
    </message>
    <message>
      <source>What counts so far, by plan year</source>
      <translation>Lo que cuenta hasta ahora, por año del plan</translation>
    </message>
    <message>
      <source>What counts toward that deductible</source>
      <translation>Lo que cuenta para ese deducible</translation>
    </message>
    <message>
      <source>What counts toward the most you pay in a plan year.</source>
      <translation>Lo que cuenta para lo más que paga en un año del plan.</translation>
    </message>
    <message>
      <source>What counts toward your deductible after this charge.</source>
      <translation>Lo que cuenta para su deducible después de este cargo.</translation>
    </message>
    <message>
      <source>What do I pay after the deductible?</source>
      <comment>catalog</comment>
      <translation>¿Qué pago después del deducible?</translation>
    </message>
    <message>
      <source>What do I pay if it does not help and I stop, or if I have to cancel?</source>
      <comment>catalog</comment>
      <translation>¿Qué pago si no ayuda y lo dejo, o si tengo que cancelar?</translation>
    </message>
    <message>
      <source>What do check-ups cost?</source>
      <translation>¿Cuánto cuestan los controles?</translation>
    </message>
    <message>
      <source>What do the lab tests cost?</source>
      <translation>¿Cuánto cuestan los análisis de laboratorio?</translation>
    </message>
    <message>
      <source>What do you charge for a fill of {name}?</source>
      <translation>¿Cuánto cobran por un surtido de {name}?</translation>
    </message>
    <message>
      <source>What do you expect of later years?</source>
      <translation>¿Qué espera de los años siguientes?</translation>
    </message>
    <message>
      <source>What do you pay first each year?</source>
      <translation>¿Cuánto paga usted primero cada año?</translation>
    </message>
    <message>
      <source>What does a booster cost, and how often do your patients with my pain need one?</source>
      <comment>catalog</comment>
      <translation>¿Cuánto cuesta un refuerzo, y cada cuánto lo necesitan sus pacientes con mi dolor?</translation>
    </message>
    <message>
      <source>What does a follow-up for treatment at home cost?</source>
      <translation>¿Cuánto cuesta un control del tratamiento en casa?</translation>
    </message>
    <message>
      <source>What does a follow-up visit cost?</source>
      <translation>¿Cuánto cuesta una visita de control?</translation>
    </message>
    <message>
      <source>What does a visit to a specialist cost you?</source>
      <translation>¿Cuánto le cuesta una visita al especialista?</translation>
    </message>
    <message>
      <source>What does ketamine for home cost?</source>
      <translation>¿Cuánto cuesta la ketamina para la casa?</translation>
    </message>
    <message>
      <source>What does my Summary of Benefits and Coverage say for specialist visits, tests and each tier of medicine?</source>
      <comment>catalog</comment>
      <translation>¿Qué dice mi Resumen de Beneficios y Cobertura sobre visitas al especialista, análisis y cada nivel de medicina?</translation>
    </message>
    <message>
      <source>What does one booster session cost?</source>
      <translation>¿Cuánto cuesta una sesión de refuerzo?</translation>
    </message>
    <message>
      <source>What does one session cost in all, with the room, the staff and the drug?</source>
      <translation>¿Cuánto cuesta en total una sesión, con la sala, el personal y el medicamento?</translation>
    </message>
    <message>
      <source>What does one session cost, and what does the price include?</source>
      <translation>¿Cuánto cuesta una sesión y qué incluye el precio?</translation>
    </message>
    <message>
      <source>What does the clinic ask for one session?</source>
      <translation>¿Cuánto pide la clínica por una sesión?</translation>
    </message>
    <message>
      <source>What does the drug maker's programme pay?</source>
      <translation>¿Qué paga el programa del fabricante?</translation>
    </message>
    <message>
      <source>What does the first visit cost?</source>
      <translation>¿Cuánto cuesta la primera visita?</translation>
    </message>
    <message>
      <source>What does the plan pay for each kind of care?</source>
      <translation>¿Qué paga el plan por cada tipo de atención?</translation>
    </message>
    <message>
      <source>What does the plan say of your family?</source>
      <translation>¿Qué dice el plan de su familia?</translation>
    </message>
    <message>
      <source>What does the price include - the room, the clinician, the drug, monitoring, medicine against nausea?</source>
      <comment>catalog</comment>
      <translation>¿Qué incluye el precio: el lugar, el médico, el medicamento, la vigilancia, la medicina contra las náuseas?</translation>
    </message>
    <message>
      <source>What does this care cost each time ({name})?</source>
      <translation>¿Cuánto cuesta esta atención cada vez ({name})?</translation>
    </message>
    <message>
      <source>What each option has cost by the end of each month</source>
      <translation>Lo que ha costado cada opción al final de cada mes</translation>
    </message>
    <message>
      <source>What each trip to the clinic costs, there and back. Leave empty what you do not need.</source>
      <translation>Lo que cuesta cada viaje a la clínica, ida y vuelta. Deje vacío lo que no necesita.</translation>
    </message>
    <message>
      <source>What else does the clinic charge or take off?</source>
      <translation>¿Qué más cobra o descuenta la clínica?</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Para qué</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Qué pasa</translation>
    </message>
    <message>
      <source>What have you had so far?</source>
      <translation>¿Qué ha recibido hasta ahora?</translation>
    </message>
    <message>
      <source>What hospitals ask in cash for the drug, from their 2026 price files.</source>
      <comment>catalog</comment>
      <translation>Lo que los hospitales piden en efectivo por el medicamento, según sus archivos de precios de 2026.</translation>
    </message>
    <message>
      <source>What if</source>
      <translation>Qué pasaría</translation>
    </message>
    <message>
      <source>What if
{amount}</source>
      <translation>Qué pasaría
{amount}</translation>
    </message>
    <message>
      <source>What if: {amount} so far.</source>
      <translation>Con lo que prueba: {amount} hasta aquí.</translation>
    </message>
    <message>
      <source>What if?</source>
      <translation>¿Qué pasaría si…?</translation>
    </message>
    <message numerus="yes">
      <source>What is in it, over %n year(s)</source>
      <translation>
        <numerusform>De qué se compone, en %n año</numerusform>
        <numerusform>De qué se compone, en %n años</numerusform>
      </translation>
    </message>
    <message>
      <source>What is in your HSA or FSA?</source>
      <translation>¿Qué hay en su HSA o FSA?</translation>
    </message>
    <message>
      <source>What is included in that price?</source>
      <translation>¿Qué incluye ese precio?</translation>
    </message>
    <message>
      <source>What is my copay or percentage for a specialist, for tests, and for each tier of medicine?</source>
      <comment>catalog</comment>
      <translation>¿Cuál es mi copago o porcentaje por un especialista, por análisis y por cada nivel de medicina?</translation>
    </message>
    <message>
      <source>What is my priority group, and what are my copays for visits and medicines?</source>
      <comment>catalog</comment>
      <translation>¿Cuál es mi grupo de prioridad, y cuáles son mis copagos por visitas y medicinas?</translation>
    </message>
    <message>
      <source>What is not known:</source>
      <translation>Lo que no se sabe:</translation>
    </message>
    <message>
      <source>What is not ticked comes on a bill of its own and is added. Ask the clinic.</source>
      <translation>Lo que no está marcado viene en una factura aparte y se suma. Pregunte en la clínica.</translation>
    </message>
    <message>
      <source>What is right for you: {input}?</source>
      <translation>¿Qué es lo correcto en su caso: {input}?</translation>
    </message>
    <message>
      <source>What is the most you pay in a year?</source>
      <translation>¿Cuánto es lo máximo que paga en un año?</translation>
    </message>
    <message>
      <source>What is your household's income?</source>
      <translation>¿Qué ingresos tiene su hogar?</translation>
    </message>
    <message>
      <source>What it costs is paid again for each trip.</source>
      <translation>Lo que cuesta se paga otra vez en cada viaje.</translation>
    </message>
    <message>
      <source>What it costs you</source>
      <translation>Lo que le cuesta a usted</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Qué hace</translation>
    </message>
    <message>
      <source>What it includes</source>
      <translation>Lo que incluye</translation>
    </message>
    <message>
      <source>What it includes:</source>
      <translation>Lo que incluye:</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <source>What it is made of</source>
      <translation>De qué se compone</translation>
    </message>
    <message>
      <source>What it leaves out</source>
      <translation>Qué deja fuera</translation>
    </message>
    <message>
      <source>What it pays for each kind of care</source>
      <translation>Lo que paga por cada tipo de atención</translation>
    </message>
    <message>
      <source>What ketamine treatment for chronic pain will cost you, beside what you pay for your medicines now.</source>
      <translation>Lo que le costará el tratamiento con ketamina para el dolor crónico, junto a lo que paga ahora por sus medicinas.</translation>
    </message>
    <message>
      <source>What kind of pain do you have?</source>
      <translation>¿Qué tipo de dolor tiene?</translation>
    </message>
    <message>
      <source>What leaves your hands in each month</source>
      <translation>Lo que sale de sus manos cada mes</translation>
    </message>
    <message>
      <source>What one treatment session costs you in the first year, with its extras and the trip.</source>
      <translation>Lo que le cuesta una sesión de tratamiento en el primer año, con sus extras y el viaje.</translation>
    </message>
    <message>
      <source>What pharmacies pay rose by 23 to 36 percent from 2022 to the end of 2025.</source>
      <comment>catalog</comment>
      <translation>Lo que pagan las farmacias subió del 23 al 36 por ciento de 2022 a fines de 2025.</translation>
    </message>
    <message>
      <source>What pharmacies pay, plus 15 percent, plus 10 dollars a fill. That is the published formula of one mail pharmacy (15 percent, 5 for the pharmacy, 5 for shipping). Low leaves out markup and shipping. High takes the rise in acquisition prices that one medicine showed since 2022, and the fee that a counter price once contained.</source>
      <comment>catalog</comment>
      <translation>Lo que pagan las farmacias, más 15 por ciento, más 10 dólares por surtido. Es la fórmula publicada de una farmacia por correo (15 por ciento, 5 para la farmacia, 5 de envío). El caso bajo deja fuera el margen y el envío. El caso alto toma el alza de precios que mostró una medicina desde 2022 y la tarifa que contenía un precio de mostrador.</translation>
    </message>
    <message>
      <source>What price do you accept for this care ({name})?</source>
      <translation>¿Qué precio aceptan ustedes por esta atención ({name})?</translation>
    </message>
    <message>
      <source>What some clinics sold</source>
      <translation>Lo que han vendido algunas clínicas</translation>
    </message>
    <message>
      <source>What the catalog's price for this kind of place includes.</source>
      <translation>Lo que incluye el precio del catálogo para este tipo de lugar.</translation>
    </message>
    <message>
      <source>What the clinic asks when no plan pays, before any discount.</source>
      <translation>Lo que pide la clínica cuando ningún plan paga, antes de cualquier descuento.</translation>
    </message>
    <message>
      <source>What the clinic bills the plan for a session</source>
      <translation>Lo que la clínica factura al plan por una sesión</translation>
    </message>
    <message>
      <source>What the clinic bills your plan for a follow-up visit</source>
      <translation>Lo que la clínica factura a su plan por una visita de control</translation>
    </message>
    <message>
      <source>What the clinic bills your plan for a session</source>
      <translation>Lo que la clínica factura a su plan por una sesión</translation>
    </message>
    <message>
      <source>What the clinic bills your plan for lab tests</source>
      <translation>Lo que la clínica factura a su plan por los análisis</translation>
    </message>
    <message>
      <source>What the clinic bills your plan for the first visit</source>
      <translation>Lo que la clínica factura a su plan por la primera visita</translation>
    </message>
    <message>
      <source>What the clinic may not bill you for.</source>
      <translation>Lo que la clínica no puede cobrarle.</translation>
    </message>
    <message>
      <source>What the clinic or pharmacy asks.</source>
      <translation>Lo que pide la clínica o la farmacia.</translation>
    </message>
    <message>
      <source>What the clinic, pharmacy and others ask, less what comes back.</source>
      <translation>Lo que piden la clínica, la farmacia y otros, menos lo que se devuelve.</translation>
    </message>
    <message>
      <source>What the companion costs</source>
      <translation>Lo que cuesta el acompañante</translation>
    </message>
    <message>
      <source>What the figure is made of</source>
      <translation>De qué se compone la cifra</translation>
    </message>
    <message>
      <source>What the first year costs if it goes another way</source>
      <translation>Lo que cuesta el primer año si las cosas van de otra manera</translation>
    </message>
    <message>
      <source>What the first year costs in each case. Each stands by itself: you will be in one of them.</source>
      <translation>Lo que cuesta el primer año en cada caso. Cada uno es aparte: usted estará en uno de ellos.</translation>
    </message>
    <message>
      <source>What the loan or the card pays of it.</source>
      <translation>Lo que pagan de eso el préstamo o la tarjeta.</translation>
    </message>
    <message>
      <source>What the pharmacy or the clinic asks for one supply.</source>
      <translation>Lo que la farmacia o la clínica pide por un suministro.</translation>
    </message>
    <message>
      <source>What the plan above says, as long as you do not choose.</source>
      <translation>Lo que dice el plan de arriba, mientras usted no elija.</translation>
    </message>
    <message>
      <source>What the plan does with ketamine</source>
      <translation>Lo que hace el plan con la ketamina</translation>
    </message>
    <message>
      <source>What the plan does: {outcome}.</source>
      <translation>Lo que hace el plan: {outcome}.</translation>
    </message>
    <message>
      <source>What the plan needs each month</source>
      <translation>Lo que el plan necesita cada mes</translation>
    </message>
    <message>
      <source>What the whole family pays and has paid, your own part included.</source>
      <translation>Lo que paga y ha pagado toda la familia, con la parte de usted.</translation>
    </message>
    <message>
      <source>What to ask the plan</source>
      <translation>Qué preguntar al plan</translation>
    </message>
    <message>
      <source>What to set side by side</source>
      <translation>Qué ver lado a lado</translation>
    </message>
    <message>
      <source>What usually comes with it</source>
      <translation>Lo que suele acompañarla</translation>
    </message>
    <message>
      <source>What veterans pay depends on their priority group. A disability rating of 10 percent or more means no copay for outpatient care, and priority group 1 pays none for medicines either. The VA has paid for ketamine infusions and travel for some veterans, and one VA center runs a pain program; no general rule was found. No benefit is filled in, and everything shows as not covered until you put it in.</source>
      <comment>catalog</comment>
      <translation>Lo que pagan los veteranos depende de su grupo de prioridad. Una discapacidad del 10 por ciento o más quiere decir que no hay copago por atención externa, y el grupo de prioridad 1 tampoco paga por medicinas. El VA ha pagado infusiones de ketamina y viajes a algunos veteranos, y un centro del VA tiene un programa de dolor; no se halló una regla general. No se llena ningún beneficio, y todo aparece como no cubierto hasta que usted lo ponga.</translation>
    </message>
    <message>
      <source>What will your plan do with ketamine?</source>
      <translation>¿Qué hará su plan con la ketamina?</translation>
    </message>
    <message>
      <source>What would cost the same as</source>
      <translation>Lo que costaría lo mismo que</translation>
    </message>
    <message>
      <source>What would make it fit</source>
      <translation>Lo que lo pondría a su alcance</translation>
    </message>
    <message>
      <source>What would make it fit, each by itself</source>
      <translation>Lo que lo pondría a su alcance, cada cosa por sí sola</translation>
    </message>
    <message>
      <source>What you can afford</source>
      <translation>Lo que puede pagar</translation>
    </message>
    <message>
      <source>What you changed since then is lost, also for Undo.</source>
      <translation>Se pierde lo que cambió desde entonces, también para Deshacer.</translation>
    </message>
    <message>
      <source>What you do now</source>
      <translation>Lo que hace ahora</translation>
    </message>
    <message>
      <source>What you have had is not counted again.</source>
      <translation>Lo que ya recibió no se cuenta otra vez.</translation>
    </message>
    <message>
      <source>What you have paid by the end of each month</source>
      <translation>Lo que ha pagado al final de cada mes</translation>
    </message>
    <message numerus="yes">
      <source>What you have paid in all never crosses what you do now within %n year(s).</source>
      <translation>
        <numerusform>En %n año, lo pagado en total nunca se iguala con lo que hace ahora.</numerusform>
        <numerusform>En %n años, lo pagado en total nunca se iguala con lo que hace ahora.</numerusform>
      </translation>
    </message>
    <message>
      <source>What you have paid this year counts toward both.</source>
      <translation>Lo que ya pagó este año cuenta para ambos.</translation>
    </message>
    <message>
      <source>What you have spent by then</source>
      <translation>Lo que habrá gastado hasta entonces</translation>
    </message>
    <message>
      <source>What you leave out counts as not covered.</source>
      <translation>Lo que deje fuera cuenta como no cubierto.</translation>
    </message>
    <message>
      <source>What you pay</source>
      <translation>Lo que usted paga</translation>
    </message>
    <message>
      <source>What you pay each month to have insurance.</source>
      <translation>Lo que paga cada mes por tener seguro.</translation>
    </message>
    <message>
      <source>What you pay each month to have your health plan (the premium) is not in these totals.</source>
      <translation>Lo que paga cada mes por tener su plan de salud (la prima) no está en estos totales.</translation>
    </message>
    <message>
      <source>What you pay each year before your plan pays.</source>
      <translation>Lo que paga cada año antes de que su plan pague.</translation>
    </message>
    <message>
      <source>What you pay for</source>
      <translation>En qué gasta</translation>
    </message>
    <message numerus="yes">
      <source>What you pay for, over %n year(s)</source>
      <translation>
        <numerusform>En qué gasta, en %n año</numerusform>
        <numerusform>En qué gasta, en %n años</numerusform>
      </translation>
    </message>
    <message>
      <source>What you pay in a usual year after the first one.</source>
      <translation>Lo que paga en un año usual después del primero.</translation>
    </message>
    <message>
      <source>What you pay in each month</source>
      <translation>Lo que paga en cada mes</translation>
    </message>
    <message>
      <source>What you pay in each year</source>
      <translation>Lo que paga en cada año</translation>
    </message>
    <message>
      <source>What you pay on your own normally does not count toward your deductible or out-of-pocket maximum.</source>
      <comment>catalog</comment>
      <translation>Lo que usted paga por su cuenta normalmente no cuenta para su deducible ni su máximo de gastos de bolsillo.</translation>
    </message>
    <message>
      <source>What you pay yourself each plan year before the plan helps.</source>
      <translation>Lo que paga usted mismo cada año del plan antes de que el plan ayude.</translation>
    </message>
    <message>
      <source>What you save on taxes in each year</source>
      <translation>Lo que ahorra en impuestos cada año</translation>
    </message>
    <message>
      <source>What you spend on the first visit and the first series, before you know if it helps.</source>
      <translation>Lo que gasta en la primera visita y la primera serie, antes de saber si ayuda.</translation>
    </message>
    <message>
      <source>What you still need: {amount}.</source>
      <translation>Lo que todavía le falta: {amount}.</translation>
    </message>
    <message>
      <source>What you take now, and go on taking beside the treatment.</source>
      <translation>Lo que toma ahora y sigue tomando junto con el tratamiento.</translation>
    </message>
    <message>
      <source>What you take now, and on top of it twelve weekly visits of physical therapy and eight of counseling. Ask how many suit you.</source>
      <comment>catalog</comment>
      <translation>Lo que toma ahora, más doce visitas semanales de fisioterapia y ocho de consejería. Pregunte cuántas le convienen.</translation>
    </message>
    <message>
      <source>What you tick is asked next.</source>
      <translation>Lo que marque se pregunta después.</translation>
    </message>
    <message>
      <source>What you will pay</source>
      <translation>Lo que va a pagar</translation>
    </message>
    <message>
      <source>What your HSA and FSA can pay of it.</source>
      <translation>Lo que su HSA y su FSA pueden pagar de eso.</translation>
    </message>
    <message>
      <source>What your bills this plan year have counted toward it.</source>
      <translation>Lo que sus facturas de este año del plan han contado para él.</translation>
    </message>
    <message>
      <source>What your plan does not pay for.</source>
      <translation>Lo que su plan no paga.</translation>
    </message>
    <message>
      <source>What your plan takes as the price.</source>
      <translation>Lo que su plan toma como el precio.</translation>
    </message>
    <message>
      <source>What your receipt says for one fill. Leave empty for the catalog's estimate.</source>
      <translation>Lo que dice su recibo por un surtido. Déjelo vacío para usar el estimado del catálogo.</translation>
    </message>
    <message>
      <source>When costs cross</source>
      <translation>Cuándo se cruzan los costos</translation>
    </message>
    <message>
      <source>When is your first visit?</source>
      <translation>¿Cuándo es su primera visita?</translation>
    </message>
    <message>
      <source>When money goes in, or when the tax return is filed.</source>
      <translation>Cuando entra el dinero, o cuando se presenta la declaración de impuestos.</translation>
    </message>
    <message>
      <source>When someone drives you. Counted at the medical mileage rate.</source>
      <translation>Cuando alguien lo lleva. Se cuenta con la tarifa médica por milla.</translation>
    </message>
    <message>
      <source>When the clinic told you its prices.</source>
      <translation>Cuándo la clínica le dijo sus precios.</translation>
    </message>
    <message>
      <source>Where a figure is explained</source>
      <translation>Donde se explica una cifra</translation>
    </message>
    <message>
      <source>Where is the clinic?</source>
      <translation>¿Dónde está la clínica?</translation>
    </message>
    <message>
      <source>Where prices are from</source>
      <translation>De dónde vienen los precios</translation>
    </message>
    <message>
      <source>Where the numbers come from</source>
      <translation>De dónde vienen los números</translation>
    </message>
    <message>
      <source>Where the price is from: {source}.</source>
      <translation>De dónde viene el precio: {source}.</translation>
    </message>
    <message>
      <source>Where you are</source>
      <translation>Dónde está</translation>
    </message>
    <message>
      <source>Whether its money counts toward your deductible and maximum. Ask the plan about an “accumulator”.</source>
      <translation>Si su dinero cuenta para su deducible y su máximo. Pregunte al plan por un “acumulador” (accumulator).</translation>
    </message>
    <message>
      <source>Whether your plan counts the drug maker's money</source>
      <translation>Si su plan cuenta el dinero del fabricante</translation>
    </message>
    <message>
      <source>Which clinic gave you the quote, and when?</source>
      <translation>¿Qué clínica le dio la cotización, y cuándo?</translation>
    </message>
    <message>
      <source>Which drug plan do I have, and what are its deductible and its copay for each of my medicines?</source>
      <comment>catalog</comment>
      <translation>¿Qué plan de medicinas tengo, y cuáles son su deducible y su copago por cada una de mis medicinas?</translation>
    </message>
    <message>
      <source>Which letter is my Medigap plan?</source>
      <comment>catalog</comment>
      <translation>¿Qué letra es mi plan Medigap?</translation>
    </message>
    <message>
      <source>Which medicines do you take for your pain?</source>
      <translation>¿Qué medicinas toma para el dolor?</translation>
    </message>
    <message>
      <source>Which other rules does the plan have?</source>
      <translation>¿Qué otras reglas tiene el plan?</translation>
    </message>
    <message>
      <source>Who is present during the infusion, and what happens in an emergency?</source>
      <comment>catalog</comment>
      <translation>¿Quién está presente durante la infusión, y qué pasa en una emergencia?</translation>
    </message>
    <message>
      <source>Who owes a refused bill</source>
      <translation>Quién debe una factura rechazada</translation>
    </message>
    <message>
      <source>Who pays</source>
      <translation>Quién paga</translation>
    </message>
    <message>
      <source>Who pays if the approval comes later or is refused?</source>
      <comment>catalog</comment>
      <translation>¿Quién paga si la aprobación llega después o la niegan?</translation>
    </message>
    <message>
      <source>Who pays your claims</source>
      <translation>Quién paga sus reclamaciones</translation>
    </message>
    <message>
      <source>Who will be helped cannot be told beforehand. In a large pain program 20 to 46 percent were meaningfully better, depending on the measure.</source>
      <comment>catalog</comment>
      <translation>No se puede saber de antemano a quién le ayudará. En un programa grande de dolor, del 20 al 46 por ciento mejoró de verdad, según la medida.</translation>
    </message>
    <message>
      <source>Whom</source>
      <translation>A quién</translation>
    </message>
    <message>
      <source>Will Medicare pay for this infusion for my diagnosis, in writing?</source>
      <comment>catalog</comment>
      <translation>¿Pagará Medicare esta infusión para mi diagnóstico, por escrito?</translation>
    </message>
    <message>
      <source>Will anyone else send me a bill?</source>
      <comment>catalog</comment>
      <translation>¿Me enviará alguien más una cuenta?</translation>
    </message>
    <message>
      <source>Will you give me a Good Faith Estimate in writing?</source>
      <comment>catalog</comment>
      <translation>¿Me dará un Estimado de Buena Fe por escrito?</translation>
    </message>
    <message>
      <source>Will you give me an itemized receipt for my plan?</source>
      <comment>catalog</comment>
      <translation>¿Me dará un recibo detallado para mi plan?</translation>
    </message>
    <message>
      <source>Will you pay in parts?</source>
      <translation>¿Pagará en partes?</translation>
    </message>
    <message>
      <source>Wisconsin</source>
      <translation>Wisconsin</translation>
    </message>
    <message>
      <source>Wisconsin</source>
      <comment>catalog</comment>
      <translation>Wisconsin</translation>
    </message>
    <message>
      <source>Wisconsin Institute of CPAs on IRS Notice 2026-10 (mileage rates)</source>
      <comment>catalog</comment>
      <translation>Wisconsin Institute of CPAs, sobre el aviso 2026-10 del IRS (tarifas por milla)</translation>
    </message>
    <message>
      <source>With a usual flexible spending account (FSA), no new money may go into a health savings account (HSA). Ask your employer which kind yours is.</source>
      <translation>Con una cuenta de gastos flexibles (FSA) usual, no se puede poner dinero nuevo en una cuenta de ahorros para la salud (HSA). Pregunte a su empleador de qué tipo es la suya.</translation>
    </message>
    <message>
      <source>With boosters every {between} and relief of {lasts}, {covered}.</source>
      <translation>Con refuerzos cada {between} y alivio de {lasts}, {covered}.</translation>
    </message>
    <message>
      <source>With coverage people paid 11.97 dollars for a fill of duloxetine on average in 2023.</source>
      <comment>catalog</comment>
      <translation>Con cobertura, las personas pagaron en promedio 11.97 dólares por un surtido de duloxetina en 2023.</translation>
    </message>
    <message>
      <source>With the pay you may miss, the first year is {amount}.</source>
      <translation>Con el sueldo que puede perder, el primer año es {amount}.</translation>
    </message>
    <message>
      <source>With this help you pay nothing for it.</source>
      <translation>Con esta ayuda usted no paga nada por ello.</translation>
    </message>
    <message>
      <source>With {changes}: {figure} costs {amount}, {difference}.</source>
      <translation>Con {changes}: {figure} cuesta {amount}, {difference}.</translation>
    </message>
    <message>
      <source>Without a maximum your share goes on for as long as there are bills.</source>
      <translation>Sin un máximo, usted sigue pagando su parte mientras haya facturas.</translation>
    </message>
    <message>
      <source>Without getting there, the first year is {amount}.</source>
      <translation>Sin el transporte, el primer año es {amount}.</translation>
    </message>
    <message>
      <source>Without saving, they are lost.</source>
      <translation>Si no los guarda, se pierden.</translation>
    </message>
    <message>
      <source>Work that was not saved</source>
      <translation>Trabajo que no se guardó</translation>
    </message>
    <message>
      <source>Workers' compensation</source>
      <comment>catalog</comment>
      <translation>Compensación para trabajadores</translation>
    </message>
    <message>
      <source>Workers' compensation pays in full for the care it approves, so you pay nothing for that care.</source>
      <translation>La compensación para trabajadores paga por completo la atención que aprueba, así que usted no paga nada por ella.</translation>
    </message>
    <message>
      <source>Workers' compensation pays what is approved for the injury. Colorado, for one, has a treatment guideline for CRPS.</source>
      <comment>catalog</comment>
      <translation>La compensación para trabajadores paga lo aprobado para la lesión. Colorado, por ejemplo, tiene una guía de tratamiento para el SDRC.</translation>
    </message>
    <message>
      <source>Worth asking first</source>
      <translation>Lo primero que conviene preguntar</translation>
    </message>
    <message>
      <source>Write it as 6 for 2300. Part several with a semicolon.</source>
      <translation>Escríbalo como 6 por 2300. Separe varios con punto y coma.</translation>
    </message>
    <message numerus="yes">
      <source>Wrote %n clinic(s) to {file}.</source>
      <translation>
        <numerusform>Se escribió %n clínica en {file}.</numerusform>
        <numerusform>Se escribieron %n clínicas en {file}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Wyoming</source>
      <translation>Wyoming</translation>
    </message>
    <message>
      <source>Wyoming</source>
      <comment>catalog</comment>
      <translation>Wyoming</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Año</translation>
    </message>
    <message>
      <source>Year by year</source>
      <translation>Año por año</translation>
    </message>
    <message>
      <source>Year by year, from {day}</source>
      <translation>Año por año, desde el {day}</translation>
    </message>
    <message>
      <source>Year {number}</source>
      <translation>Año {number}</translation>
    </message>
    <message>
      <source>Year {number}, from {day}</source>
      <translation>Año {number}, desde el {day}</translation>
    </message>
    <message>
      <source>Year {year}, from {day}: {amount}</source>
      <translation>Año {year}, desde el {day}: {amount}</translation>
    </message>
    <message>
      <source>Year {year}: {visits} days with a visit or test, and {hours} hours in the clinic for sessions.</source>
      <translation>Año {year}: {visits} días con una visita o un análisis, y {hours} horas en la clínica por sesiones.</translation>
    </message>
    <message>
      <source>Year {year}: {visits} days with a visit or test.</source>
      <translation>Año {year}: {visits} días con una visita o un análisis.</translation>
    </message>
    <message>
      <source>Year {year}: {visits} days with a visit or test. How long a session takes is not known.</source>
      <translation>Año {year}: {visits} días con una visita o un análisis. No se sabe cuánto dura una sesión.</translation>
    </message>
    <message>
      <source>Years to look ahead</source>
      <translation>Años por delante</translation>
    </message>
    <message>
      <source>You clear the card by {due}, so it costs no interest. If even one dollar is left that day, {interest} of interest is due at once.</source>
      <translation>Termina de pagar la tarjeta para el {due}, así que no cuesta intereses. Si ese día queda aunque sea un dólar, se deben {interest} de intereses de una vez.</translation>
    </message>
    <message>
      <source>You did not say if your plan counts the drug maker's money. The range covers both.</source>
      <translation>Usted no dijo si su plan cuenta el dinero del fabricante. El rango cubre los dos casos.</translation>
    </message>
    <message>
      <source>You did not say these, so the catalog fills them in: {names}.</source>
      <translation>Usted no dijo esto, así que el catálogo lo llena: {names}.</translation>
    </message>
    <message>
      <source>You do not owe the other {amount}.</source>
      <translation>Usted no debe los otros {amount}.</translation>
    </message>
    <message>
      <source>You gave it a chance of {chance}%.</source>
      <translation>Usted le dio una probabilidad de {chance}%.</translation>
    </message>
    <message>
      <source>You gave these terms.</source>
      <translation>Usted dio estas condiciones.</translation>
    </message>
    <message>
      <source>You gave this value.</source>
      <translation>Usted dio este valor.</translation>
    </message>
    <message>
      <source>You have it.</source>
      <translation>Ya lo tiene.</translation>
    </message>
    <message>
      <source>You have met it for this plan year.</source>
      <translation>Ya lo cumplió para este año del plan.</translation>
    </message>
    <message>
      <source>You have your estimate</source>
      <translation>Ya tiene su estimado</translation>
    </message>
    <message>
      <source>You may deduct medical costs above {floor} a year. These costs alone do not reach it.</source>
      <translation>Puede deducir los costos médicos que pasen de {floor} al año. Estos costos solos no llegan a eso.</translation>
    </message>
    <message>
      <source>You may miss {amount} of pay. It stands beside what you pay, not in it.</source>
      <translation>Puede perder {amount} de sueldo. Va junto a lo que paga, no dentro.</translation>
    </message>
    <message>
      <source>You need not meet your deductible first (what you pay each year before your plan pays).</source>
      <translation>No hace falta cumplir primero su deducible (lo que paga cada año antes de que su plan pague).</translation>
    </message>
    <message>
      <source>You never wait for money to come back.</source>
      <translation>Nunca espera a que le devuelvan dinero.</translation>
    </message>
    <message>
      <source>You pay</source>
      <translation>Usted paga</translation>
    </message>
    <message>
      <source>You pay back</source>
      <translation>Usted devuelve</translation>
    </message>
    <message>
      <source>You pay every price yourself. You may ask each clinic for a Good Faith Estimate in writing.</source>
      <comment>catalog</comment>
      <translation>Usted paga todos los precios. Puede pedir a cada clínica un Estimado de Buena Fe por escrito.</translation>
    </message>
    <message>
      <source>You pay first, and get back what the plan should have paid.</source>
      <translation>Usted paga primero y recibe lo que el plan debió pagar.</translation>
    </message>
    <message>
      <source>You pay first, your plan pays part back</source>
      <translation>Usted paga primero, su plan devuelve una parte</translation>
    </message>
    <message>
      <source>You pay first; the plan's part comes back this many weeks later.</source>
      <translation>Usted paga primero; la parte del plan llega estas semanas después.</translation>
    </message>
    <message>
      <source>You pay for it on {day}.</source>
      <translation>Lo paga el {day}.</translation>
    </message>
    <message>
      <source>You pay for the package on {day}.</source>
      <translation>Paga el paquete el {day}.</translation>
    </message>
    <message>
      <source>You pay for them before you know whether it helps.</source>
      <translation>Las paga antes de saber si le ayuda.</translation>
    </message>
    <message>
      <source>You pay it again each time, so it weighs a lot.</source>
      <translation>Se paga otra vez en cada sesión; por eso pesa mucho.</translation>
    </message>
    <message>
      <source>You pay it again with each supply.</source>
      <translation>Se paga otra vez con cada suministro.</translation>
    </message>
    <message>
      <source>You pay nothing.</source>
      <translation>Usted no paga nada.</translation>
    </message>
    <message>
      <source>You pay the clinic and send the plan an itemised receipt; it may pay you back a part (out of network).</source>
      <translation>Usted paga a la clínica y envía al plan un recibo detallado; puede devolverle una parte (fuera de la red).</translation>
    </message>
    <message>
      <source>You pay the deductible first, then the copay or your share.</source>
      <translation>Usted paga primero el deducible y luego el copago o su parte.</translation>
    </message>
    <message>
      <source>You pay {amount} ahead. It comes off your first sessions.</source>
      <translation>Usted paga {amount} por adelantado. Se descuenta de sus primeras sesiones.</translation>
    </message>
    <message>
      <source>You pay {amount} at once and owe nothing more.</source>
      <translation>Usted paga {amount} de una vez y no debe nada más.</translation>
    </message>
    <message>
      <source>You pay {amount} at once.</source>
      <translation>Usted paga {amount} de una vez.</translation>
    </message>
    <message>
      <source>You pay {amount} first.</source>
      <translation>Usted paga {amount} primero.</translation>
    </message>
    <message>
      <source>You pay {amount} in all.</source>
      <translation>Usted paga {amount} en total.</translation>
    </message>
    <message>
      <source>You pay {amount}.</source>
      <translation>Usted paga {amount}.</translation>
    </message>
    <message>
      <source>You said so.</source>
      <translation>Usted lo dijo.</translation>
    </message>
    <message>
      <source>You save on taxes: {first} in the first year, {total} in all years. The totals above do not count this.</source>
      <translation>Ahorra en impuestos: {first} en el primer año, {total} en todos los años. Los totales de arriba no cuentan esto.</translation>
    </message>
    <message>
      <source>Your budget: {budget}.</source>
      <translation>Su presupuesto: {budget}.</translation>
    </message>
    <message>
      <source>Your card names a copay or a share.</source>
      <translation>Su tarjeta dice un copago o una parte.</translation>
    </message>
    <message>
      <source>Your clinic</source>
      <translation>Su clínica</translation>
    </message>
    <message>
      <source>Your coinsurance (your share of the rest) is {amount}.</source>
      <translation>Su coseguro (su parte del resto) es {amount}.</translation>
    </message>
    <message>
      <source>Your copay (a set price for each visit or fill) is {amount}.</source>
      <translation>Su copago (un precio fijo por cada visita o surtido) es {amount}.</translation>
    </message>
    <message>
      <source>Your deductible starts again.</source>
      <translation>Su deducible empieza de nuevo.</translation>
    </message>
    <message>
      <source>Your deductible, copays and shares so far.</source>
      <translation>Su deducible, copagos y partes hasta ahora.</translation>
    </message>
    <message>
      <source>Your first estimate</source>
      <translation>Su primer estimado</translation>
    </message>
    <message>
      <source>Your helper's pay for an hour</source>
      <translation>El pago por hora de su ayudante</translation>
    </message>
    <message>
      <source>Your last session was on {day}. The plan starts on that day or later.</source>
      <translation>Su última sesión fue el {day}. El plan comienza ese día o después.</translation>
    </message>
    <message>
      <source>Your list is not saved until its file is mended.</source>
      <translation>Su lista no se guarda hasta que se corrija su archivo.</translation>
    </message>
    <message>
      <source>Your list of clinics could not be read.</source>
      <translation>No se pudo leer su lista de clínicas.</translation>
    </message>
    <message numerus="yes">
      <source>Your monthly amount gets you there in %n month(s), or {high} at most.</source>
      <translation>
        <numerusform>Con su cantidad mensual llega en %n mes, o en {high} a lo más.</numerusform>
        <numerusform>Con su cantidad mensual llega en %n meses, o en {high} a lo más.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Your monthly amount gets you there in %n month(s).</source>
      <translation>
        <numerusform>Con su cantidad mensual llega en %n mes.</numerusform>
        <numerusform>Con su cantidad mensual llega en %n meses.</numerusform>
      </translation>
    </message>
    <message>
      <source>Your options side by side</source>
      <translation>Sus opciones lado a lado</translation>
    </message>
    <message>
      <source>Your own chances</source>
      <translation>Sus propias probabilidades</translation>
    </message>
    <message>
      <source>Your own or your clinician's view. It is only shown beside the cost if it does not help.</source>
      <translation>Su propia opinión o la de su médico. Solo se muestra junto al costo si no ayuda.</translation>
    </message>
    <message>
      <source>Your own view, in percent. They are shown beside each outcome and never mixed into one number.</source>
      <translation>Su propia opinión, en porcentaje. Se muestra junto a cada resultado y nunca se mezcla en un solo número.</translation>
    </message>
    <message>
      <source>Your pay for an hour</source>
      <translation>Su pago por hora</translation>
    </message>
    <message>
      <source>Your pharmacy</source>
      <translation>Su farmacia</translation>
    </message>
    <message>
      <source>Your plan</source>
      <translation>Su plan</translation>
    </message>
    <message>
      <source>Your plan accepts {amount} as the price.</source>
      <translation>Su plan acepta {amount} como precio.</translation>
    </message>
    <message>
      <source>Your plan as entered</source>
      <translation>Su plan como lo escribió</translation>
    </message>
    <message>
      <source>Your plan covers it</source>
      <translation>Su plan lo cubre</translation>
    </message>
    <message>
      <source>Your plan covers only some of these visits a year, and they are used up. You pay {amount}.</source>
      <translation>Su plan cubre solo algunas de estas visitas al año, y ya se usaron. Usted paga {amount}.</translation>
    </message>
    <message>
      <source>Your plan does not cover esketamine for pain, so you pay {amount}.</source>
      <translation>Su plan no cubre la esketamina para el dolor, así que usted paga {amount}.</translation>
    </message>
    <message>
      <source>Your plan does not cover it</source>
      <translation>Su plan no lo cubre</translation>
    </message>
    <message>
      <source>Your plan does not cover ketamine for pain, so you pay {amount}.</source>
      <translation>Su plan no cubre la ketamina para el dolor, así que usted paga {amount}.</translation>
    </message>
    <message>
      <source>Your plan does not cover this, so you pay {amount}.</source>
      <translation>Su plan no cubre esto, así que usted paga {amount}.</translation>
    </message>
    <message>
      <source>Your plan does not cover {amount} of it.</source>
      <translation>Su plan no cubre {amount} de eso.</translation>
    </message>
    <message>
      <source>Your plan does not fit. By the end of its worst year {amount} would be missing.</source>
      <translation>Su plan no está a su alcance. Al final de su peor año faltarían {amount}.</translation>
    </message>
    <message>
      <source>Your plan fits if costs are typical.</source>
      <translation>Su plan está a su alcance si los costos son normales.</translation>
    </message>
    <message>
      <source>Your plan fits if costs are typical. It does not fit up to the high end of what is likely.</source>
      <translation>Su plan está a su alcance si los costos son normales, pero no hasta el extremo alto de lo probable.</translation>
    </message>
    <message>
      <source>Your plan fits, and it fits up to the high end of what is likely.</source>
      <translation>Su plan está a su alcance, incluso en el extremo alto de lo probable.</translation>
    </message>
    <message>
      <source>Your plan fits. It needs {amount} a month.</source>
      <translation>Su plan está a su alcance. Necesita {amount} al mes.</translation>
    </message>
    <message>
      <source>Your plan needs {amount} a month, which is more than that. {nearest}</source>
      <translation>Su plan necesita {amount} al mes, que es más que eso. {nearest}</translation>
    </message>
    <message>
      <source>Your plan pays for this before the deductible: {kind}. Such a plan may not go with a health savings account. Ask your plan.</source>
      <translation>Su plan paga esto antes del deducible: {kind}. Puede que un plan así no se combine con una cuenta de ahorros para la salud. Pregunte a su plan.</translation>
    </message>
    <message>
      <source>Your plan pays nothing here. You pay {amount}.</source>
      <translation>Su plan no paga nada aquí. Usted paga {amount}.</translation>
    </message>
    <message>
      <source>Your plan pays {amount}, and you pay nothing.</source>
      <translation>Su plan paga {amount} y usted no paga nada.</translation>
    </message>
    <message>
      <source>Your plan pays {amount}.</source>
      <translation>Su plan paga {amount}.</translation>
    </message>
    <message>
      <source>Your plan says nothing of this, so it counts as not covered: {kind}. Ask your plan.</source>
      <translation>Su plan no dice nada de esto, así que cuenta como no cubierto: {kind}. Pregunte a su plan.</translation>
    </message>
    <message>
      <source>Your plan sends back {amount} of it later.</source>
      <translation>Su plan devuelve después {amount} de eso.</translation>
    </message>
    <message>
      <source>Your plan sends you back {amount} for what you paid on {day}.</source>
      <translation>Su plan le devuelve {amount} por lo que pagó el {day}.</translation>
    </message>
    <message>
      <source>Your plan so far</source>
      <translation>Su plan hasta ahora</translation>
    </message>
    <message>
      <source>Your plan turns the claim down</source>
      <translation>Su plan rechaza la reclamación</translation>
    </message>
    <message>
      <source>Your plan turns this claim down, and the clinic may not bill you for it. You pay {amount}.</source>
      <translation>Su plan rechaza esta reclamación, y la clínica no puede cobrársela. Usted paga {amount}.</translation>
    </message>
    <message>
      <source>Your plan turns this claim down, so you pay {amount}.</source>
      <translation>Su plan rechaza esta reclamación, así que usted paga {amount}.</translation>
    </message>
    <message>
      <source>Your plan's amounts start again on {reset}. Starting {other} instead of {start} would cost you {amount} more in the first year.</source>
      <translation>Las cantidades de su plan empiezan de nuevo el {reset}. Empezar el {other} en vez del {start} le costaría {amount} más en el primer año.</translation>
    </message>
    <message>
      <source>Your second insurance</source>
      <translation>Su segundo seguro</translation>
    </message>
    <message>
      <source>Your second plan pays {amount} of your part.</source>
      <translation>Su segundo plan paga {amount} de su parte.</translation>
    </message>
    <message>
      <source>Your share</source>
      <translation>Su parte</translation>
    </message>
    <message>
      <source>Your share is at most</source>
      <translation>Su parte es a lo más</translation>
    </message>
    <message>
      <source>Your share of the rest.</source>
      <translation>Su parte del resto.</translation>
    </message>
    <message>
      <source>Your time:</source>
      <translation>Su tiempo:</translation>
    </message>
    <message>
      <source>Yours</source>
      <translation>Suyo</translation>
    </message>
    <message>
      <source>Yuba City</source>
      <comment>catalog</comment>
      <translation>Yuba City</translation>
    </message>
    <message>
      <source>[first, second]</source>
      <translation>[primero, segundo]</translation>
    </message>
    <message>
      <source>[first, second] or {{key: value}}</source>
      <translation>[primero, segundo] o {{clave: valor}}</translation>
    </message>
    <message>
      <source>a '- item' where a value already began</source>
      <translation>un '- elemento' donde ya empezó un valor</translation>
    </message>
    <message>
      <source>a ':' where a value already began</source>
      <translation>un ':' donde ya empezó un valor</translation>
    </message>
    <message>
      <source>a '[' list that is not closed, or lacks a comma</source>
      <translation>una lista '[' que no se cierra o a la que le falta una coma</translation>
    </message>
    <message>
      <source>a 'ref' that a medicine under 'medicines' has</source>
      <translation>un 'ref' que tenga una medicina de 'medicines'</translation>
    </message>
    <message>
      <source>a '{{' mapping that is not closed, or lacks a comma</source>
      <translation>un grupo '{{' que no se cierra o al que le falta una coma</translation>
    </message>
    <message>
      <source>a backslash that means nothing in "..."</source>
      <translation>una barra invertida que no significa nada en "..."</translation>
    </message>
    <message>
      <source>a change of dose says both 'from' and 'from_month'</source>
      <translation>un cambio de dosis dice 'from' y también 'from_month'</translation>
    </message>
    <message>
      <source>a change of dose says no time</source>
      <translation>un cambio de dosis no dice cuándo</translation>
    </message>
    <message>
      <source>a character that cannot be in a text file</source>
      <translation>un carácter que no puede estar en un archivo de texto</translation>
    </message>
    <message>
      <source>a character that cannot be in a text file (U+{code:04X})</source>
      <translation>un carácter que no puede estar en un archivo de texto (U+{code:04X})</translation>
    </message>
    <message>
      <source>a copay of</source>
      <translation>un copago de</translation>
    </message>
    <message>
      <source>a date</source>
      <translation>una fecha</translation>
    </message>
    <message>
      <source>a date as year-month-day, such as 2027-01-04</source>
      <translation>una fecha como año-mes-día, por ejemplo 2027-01-04</translation>
    </message>
    <message>
      <source>a date such as 2026-11-01</source>
      <translation>una fecha como 2026-11-01</translation>
    </message>
    <message>
      <source>a date such as 2026-11-01 or 11/1/2026</source>
      <translation>una fecha como 2026-11-01 o 11/1/2026 (mes/día/año)</translation>
    </message>
    <message>
      <source>a day of the calendar, year-month-day</source>
      <translation>un día del calendario, año-mes-día</translation>
    </message>
    <message>
      <source>a day up to {start}</source>
      <translation>un día no posterior al {start}</translation>
    </message>
    <message>
      <source>a file that can be read</source>
      <translation>un archivo que se pueda leer</translation>
    </message>
    <message>
      <source>a file you may read</source>
      <translation>un archivo que usted pueda leer</translation>
    </message>
    <message>
      <source>a first series of {value}</source>
      <translation>una primera serie de {value}</translation>
    </message>
    <message>
      <source>a folder in this path is a file</source>
      <translation>una carpeta de esta ruta es un archivo</translation>
    </message>
    <message>
      <source>a group of keys</source>
      <translation>un grupo de claves</translation>
    </message>
    <message>
      <source>a guess</source>
      <translation>una suposición</translation>
    </message>
    <message>
      <source>a key that 'costcalc catalog list' shows</source>
      <translation>una clave que muestre 'costcalc catalog list'</translation>
    </message>
    <message>
      <source>a key that is not plain text</source>
      <translation>una clave que no es texto simple</translation>
    </message>
    <message>
      <source>a key with a control character</source>
      <translation>una clave con un carácter de control</translation>
    </message>
    <message>
      <source>a line of names: {names}</source>
      <translation>una línea de nombres: {names}</translation>
    </message>
    <message>
      <source>a line that does not belong to the list above</source>
      <translation>una línea que no pertenece a la lista de arriba</translation>
    </message>
    <message>
      <source>a line that is not indented like those above it</source>
      <translation>una línea que no tiene la sangría de las de arriba</translation>
    </message>
    <message>
      <source>a line without ':'</source>
      <translation>una línea sin ':'</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>una lista</translation>
    </message>
    <message>
      <source>a list: '- item' lines, or [item, item]</source>
      <translation>una lista: líneas '- elemento', o [elemento, elemento]</translation>
    </message>
    <message>
      <source>a loan</source>
      <translation>un préstamo</translation>
    </message>
    <message>
      <source>a medical card</source>
      <translation>una tarjeta médica</translation>
    </message>
    <message>
      <source>a medicine without a key or a name</source>
      <translation>una medicina sin clave ni nombre</translation>
    </message>
    <message>
      <source>a merge key (&lt;&lt;) is not used here</source>
      <translation>aquí no se usa una clave de mezcla (&lt;&lt;)</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <source>a number or a range</source>
      <translation>un número o un rango</translation>
    </message>
    <message>
      <source>a number that is too long</source>
      <translation>un número demasiado largo</translation>
    </message>
    <message>
      <source>a quotation mark that is not closed</source>
      <translation>una comilla que no se cierra</translation>
    </message>
    <message>
      <source>a ref of its own for each</source>
      <translation>un 'ref' propio para cada una</translation>
    </message>
    <message>
      <source>a scenario with 'plan:', or a plan file</source>
      <translation>un caso con 'plan:', o un archivo de plan de salud</translation>
    </message>
    <message>
      <source>a second " after every " that opens</source>
      <translation>otra " después de cada " que abre</translation>
    </message>
    <message>
      <source>a second document in one file</source>
      <translation>un segundo documento en el mismo archivo</translation>
    </message>
    <message>
      <source>a session's price includes</source>
      <translation>el precio de una sesión incluye</translation>
    </message>
    <message>
      <source>a share of</source>
      <translation>una parte de</translation>
    </message>
    <message>
      <source>a tab where spaces belong</source>
      <translation>un tabulador donde van espacios</translation>
    </message>
    <message>
      <source>a tag (!) is not used here</source>
      <translation>aquí no se usa una etiqueta (!)</translation>
    </message>
    <message>
      <source>a tag ({tag}) is not used here</source>
      <translation>aquí no se usa una etiqueta ({tag})</translation>
    </message>
    <message>
      <source>a value or a closing bracket is missing</source>
      <translation>falta un valor o cerrar un corchete</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un número entero</translation>
    </message>
    <message>
      <source>a word</source>
      <translation>una palabra</translation>
    </message>
    <message>
      <source>a word before ':'</source>
      <translation>una palabra antes de ':'</translation>
    </message>
    <message>
      <source>about 2016</source>
      <comment>catalog</comment>
      <translation>hacia 2016</translation>
    </message>
    <message>
      <source>about 2017</source>
      <comment>catalog</comment>
      <translation>hacia 2017</translation>
    </message>
    <message>
      <source>about {covered} of every {every} are covered</source>
      <translation>unas {covered} de cada {every} están cubiertas</translation>
    </message>
    <message>
      <source>about {low} to {high}</source>
      <translation>de {low} a {high}</translation>
    </message>
    <message>
      <source>about {low} to {high}, typically {typical}</source>
      <translation>de {low} a {high}, normalmente {typical}</translation>
    </message>
    <message>
      <source>about {price}</source>
      <translation>cerca de {price}</translation>
    </message>
    <message>
      <source>about {typical}</source>
      <translation>cerca de {typical}</translation>
    </message>
    <message>
      <source>about {weeks} weeks, if it helps; what one costs is not known.</source>
      <translation>unas {weeks} semanas, si ayuda; no se sabe cuánto cuesta una.</translation>
    </message>
    <message>
      <source>about {weeks} weeks, if it helps; {amount} each.</source>
      <translation>unas {weeks} semanas, si ayuda; {amount} cada una.</translation>
    </message>
    <message>
      <source>acetaminophen</source>
      <comment>catalog</comment>
      <translation>acetaminofén</translation>
    </message>
    <message>
      <source>after the deductible is met</source>
      <translation>después de cumplir el deducible</translation>
    </message>
    <message>
      <source>after the last step</source>
      <translation>después del último paso</translation>
    </message>
    <message>
      <source>all of it</source>
      <translation>todo</translation>
    </message>
    <message>
      <source>allowed: {allowed}</source>
      <translation>permitido: {allowed}</translation>
    </message>
    <message>
      <source>amitriptyline</source>
      <comment>catalog</comment>
      <translation>amitriptilina</translation>
    </message>
    <message>
      <source>amount borrowed</source>
      <translation>cantidad prestada</translation>
    </message>
    <message>
      <source>amount you pay first</source>
      <translation>cantidad que paga primero</translation>
    </message>
    <message>
      <source>an alias (*) is not used here</source>
      <translation>aquí no se usa un alias (*)</translation>
    </message>
    <message>
      <source>an amount of its own</source>
      <translation>una cantidad propia</translation>
    </message>
    <message>
      <source>an amount such as 475, or a range such as 450 - 550</source>
      <translation>una cantidad como 475, o un rango como 450 - 550</translation>
    </message>
    <message>
      <source>an anchor (&amp;) is not used here</source>
      <translation>aquí no se usa un ancla (&amp;)</translation>
    </message>
    <message>
      <source>an anchor or tag on a key is not used here</source>
      <translation>aquí no se usa un ancla ni una etiqueta en una clave</translation>
    </message>
    <message>
      <source>an estimate from its sources</source>
      <translation>un estimado de sus fuentes</translation>
    </message>
    <message>
      <source>any price</source>
      <translation>cualquier precio</translation>
    </message>
    <message>
      <source>as listed</source>
      <translation>como en la lista</translation>
    </message>
    <message>
      <source>as of</source>
      <translation>al</translation>
    </message>
    <message>
      <source>ask for it.</source>
      <translation>pregúntelo.</translation>
    </message>
    <message>
      <source>ask your doctor</source>
      <translation>pregunte a su médico</translation>
    </message>
    <message>
      <source>at least one 'key: value' line</source>
      <translation>al menos una línea 'clave: valor'</translation>
    </message>
    <message>
      <source>at most 100 percent</source>
      <translation>100 por ciento como máximo</translation>
    </message>
    <message>
      <source>at most {amount}</source>
      <translation>a lo más {amount}</translation>
    </message>
    <message>
      <source>at most {count:,}</source>
      <translation>{count:,} como máximo</translation>
    </message>
    <message>
      <source>at most {count:,} bytes</source>
      <translation>{count:,} bytes como máximo</translation>
    </message>
    <message>
      <source>at most {count:,} bytes are read</source>
      <translation>se leen {count:,} bytes como máximo</translation>
    </message>
    <message>
      <source>at most {count}</source>
      <translation>{count} como máximo</translation>
    </message>
    <message>
      <source>at most {count} characters</source>
      <translation>{count} caracteres como máximo</translation>
    </message>
    <message>
      <source>at most {count} decimals</source>
      <translation>{count} decimales como máximo</translation>
    </message>
    <message>
      <source>at most {count} levels</source>
      <translation>{count} niveles como máximo</translation>
    </message>
    <message>
      <source>baclofen</source>
      <comment>catalog</comment>
      <translation>baclofeno</translation>
    </message>
    <message>
      <source>boosters at {value}</source>
      <translation>refuerzos a {value}</translation>
    </message>
    <message>
      <source>boosters every {value}</source>
      <translation>refuerzos cada {value}</translation>
    </message>
    <message>
      <source>both '{first}' and '{second}' are said</source>
      <translation>se dicen '{first}' y '{second}' a la vez</translation>
    </message>
    <message>
      <source>buprenorphine</source>
      <comment>catalog</comment>
      <translation>buprenorfina</translation>
    </message>
    <message>
      <source>by that figure, lowest first</source>
      <translation>por esa cifra, la más baja primero</translation>
    </message>
    <message>
      <source>can be bought again</source>
      <translation>se puede comprar otra vez</translation>
    </message>
    <message>
      <source>can be used for boosters</source>
      <translation>se puede usar para refuerzos</translation>
    </message>
    <message>
      <source>cannot be said while a price is not known</source>
      <translation>no se puede decir mientras no se conozca un precio</translation>
    </message>
    <message>
      <source>cannot be said, no clinic has all its prices known</source>
      <translation>no se puede decir, de ninguna clínica se conocen todos los precios</translation>
    </message>
    <message>
      <source>capsaicin</source>
      <comment>catalog</comment>
      <translation>capsaicina</translation>
    </message>
    <message>
      <source>capsule</source>
      <comment>catalog</comment>
      <translation>cápsula</translation>
    </message>
    <message>
      <source>catalog</source>
      <translation>catálogo</translation>
    </message>
    <message>
      <source>catalog: {names}</source>
      <translation>catálogo: {names}</translation>
    </message>
    <message>
      <source>catalog: {names}, as of {month}</source>
      <translation>catálogo: {names}, a {month}</translation>
    </message>
    <message>
      <source>celecoxib</source>
      <comment>catalog</comment>
      <translation>celecoxib</translation>
    </message>
    <message>
      <source>chance that it helps</source>
      <translation>probabilidad de que ayude</translation>
    </message>
    <message>
      <source>charged for each</source>
      <translation>se cobra por cada</translation>
    </message>
    <message>
      <source>clinician</source>
      <translation>médico o enfermera</translation>
    </message>
    <message>
      <source>clinics</source>
      <translation>clínicas</translation>
    </message>
    <message>
      <source>closed</source>
      <comment>section</comment>
      <translation>cerrada</translation>
    </message>
    <message>
      <source>comes after the copay</source>
      <translation>va después del copago</translation>
    </message>
    <message>
      <source>comes after the fixed fee</source>
      <translation>va después del cargo fijo</translation>
    </message>
    <message>
      <source>comes first</source>
      <translation>va primero</translation>
    </message>
    <message>
      <source>comes with</source>
      <translation>se acompaña de</translation>
    </message>
    <message>
      <source>condition</source>
      <translation>tipo de dolor</translation>
    </message>
    <message>
      <source>copay</source>
      <translation>copago</translation>
    </message>
    <message>
      <source>counted by</source>
      <translation>se cuenta por</translation>
    </message>
    <message>
      <source>counts toward the most you pay</source>
      <translation>cuenta para lo más que paga</translation>
    </message>
    <message>
      <source>counts toward your plan</source>
      <translation>cuenta para su plan</translation>
    </message>
    <message>
      <source>cream, over the counter</source>
      <comment>catalog</comment>
      <translation>crema, sin receta</translation>
    </message>
    <message>
      <source>cyclobenzaprine</source>
      <comment>catalog</comment>
      <translation>ciclobenzaprina</translation>
    </message>
    <message>
      <source>date of the quote</source>
      <translation>fecha de la cotización</translation>
    </message>
    <message>
      <source>date,kind,billed,allowed,network</source>
      <translation>date,kind,billed,allowed,network</translation>
    </message>
    <message>
      <source>day</source>
      <translation>día</translation>
    </message>
    <message>
      <source>days</source>
      <translation>días</translation>
    </message>
    <message>
      <source>days a supply lasts</source>
      <translation>días que dura un suministro</translation>
    </message>
    <message>
      <source>days until the first session</source>
      <translation>días hasta la primera sesión</translation>
    </message>
    <message>
      <source>deductible {amount}</source>
      <translation>deducible {amount}</translation>
    </message>
    <message>
      <source>delete it</source>
      <translation>bórrelo</translation>
    </message>
    <message>
      <source>diclofenac</source>
      <comment>catalog</comment>
      <translation>diclofenaco</translation>
    </message>
    <message>
      <source>did you mean {nearest}?</source>
      <translation>¿quiso decir {nearest}?</translation>
    </message>
    <message>
      <source>discount in percent</source>
      <translation>descuento en porcentaje</translation>
    </message>
    <message>
      <source>does not apply</source>
      <translation>no se aplica</translation>
    </message>
    <message>
      <source>does not count here</source>
      <translation>no cuenta aquí</translation>
    </message>
    <message>
      <source>does not pay</source>
      <translation>no paga</translation>
    </message>
    <message>
      <source>dollars</source>
      <translation>dólares</translation>
    </message>
    <message>
      <source>dollars a session</source>
      <translation>dólares por sesión</translation>
    </message>
    <message>
      <source>dose_percent: 50 beside it, or neither</source>
      <translation>dose_percent: 50 a su lado, o ninguno de los dos</translation>
    </message>
    <message>
      <source>drug</source>
      <translation>medicamento</translation>
    </message>
    <message>
      <source>duloxetine</source>
      <comment>catalog</comment>
      <translation>duloxetina</translation>
    </message>
    <message>
      <source>each</source>
      <translation>cada una</translation>
    </message>
    <message>
      <source>each later year</source>
      <translation>cada año siguiente</translation>
    </message>
    <message>
      <source>each month</source>
      <translation>cada mes</translation>
    </message>
    <message>
      <source>each person has their own</source>
      <translation>cada persona tiene el suyo</translation>
    </message>
    <message>
      <source>each unused session's share comes back</source>
      <translation>se devuelve la parte de cada sesión no usada</translation>
    </message>
    <message>
      <source>each visit</source>
      <translation>cada visita</translation>
    </message>
    <message>
      <source>each year</source>
      <translation>cada año</translation>
    </message>
    <message>
      <source>either from: a date, or from_month: a number</source>
      <translation>o bien from: una fecha, o bien from_month: un número</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vacío</translation>
    </message>
    <message>
      <source>equal indentation by spaces</source>
      <translation>la misma sangría, con espacios</translation>
    </message>
    <message>
      <source>every month</source>
      <translation>todos los meses</translation>
    </message>
    <message>
      <source>every session</source>
      <translation>todas las sesiones</translation>
    </message>
    <message>
      <source>every visit</source>
      <translation>todas las visitas</translation>
    </message>
    <message>
      <source>every year</source>
      <translation>todos los años</translation>
    </message>
    <message>
      <source>fair</source>
      <translation>aceptable</translation>
    </message>
    <message>
      <source>fentanyl</source>
      <comment>catalog</comment>
      <translation>fentanilo</translation>
    </message>
    <message>
      <source>finding out if it helps</source>
      <translation>averiguar si ayuda</translation>
    </message>
    <message>
      <source>first visit</source>
      <translation>primera visita</translation>
    </message>
    <message>
      <source>first visit comes off the first session</source>
      <translation>la primera visita se descuenta de la primera sesión</translation>
    </message>
    <message>
      <source>first visit, taken off the first session</source>
      <translation>primera visita, descontada de la primera sesión</translation>
    </message>
    <message>
      <source>fixed fee</source>
      <translation>cargo fijo</translation>
    </message>
    <message>
      <source>fixed fees count toward what you pay first</source>
      <translation>los cargos fijos cuentan para lo que paga primero</translation>
    </message>
    <message>
      <source>flexible spending account (FSA)</source>
      <translation>cuenta de gastos flexibles (FSA)</translation>
    </message>
    <message>
      <source>for</source>
      <comment>6 for 2300</comment>
      <translation>por</translation>
    </message>
    <message>
      <source>for a week of taking it</source>
      <translation>por una semana de tomarla</translation>
    </message>
    <message>
      <source>for whom</source>
      <translation>para quién</translation>
    </message>
    <message>
      <source>free visits</source>
      <translation>visitas gratis</translation>
    </message>
    <message>
      <source>from</source>
      <translation>desde</translation>
    </message>
    <message>
      <source>from</source>
      <comment>lowest of a range</comment>
      <translation>desde</translation>
    </message>
    <message>
      <source>from month</source>
      <translation>desde el mes</translation>
    </message>
    <message>
      <source>from what I saved</source>
      <translation>de lo que ahorré</translation>
    </message>
    <message>
      <source>gabapentin</source>
      <comment>catalog</comment>
      <translation>gabapentina</translation>
    </message>
    <message>
      <source>generic</source>
      <translation>genérica</translation>
    </message>
    <message>
      <source>goes on</source>
      <translation>continúa</translation>
    </message>
    <message>
      <source>good evidence</source>
      <translation>evidencia buena</translation>
    </message>
    <message>
      <source>gram</source>
      <comment>catalog</comment>
      <translation>gramo</translation>
    </message>
    <message>
      <source>health savings account (HSA)</source>
      <translation>cuenta de ahorros para la salud (HSA)</translation>
    </message>
    <message>
      <source>hospital clinic</source>
      <translation>clínica de hospital</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>horas</translation>
    </message>
    <message>
      <source>how often</source>
      <translation>cada cuánto</translation>
    </message>
    <message>
      <source>hydrocodone and acetaminophen</source>
      <comment>catalog</comment>
      <translation>hidrocodona y acetaminofén</translation>
    </message>
    <message>
      <source>ibuprofen</source>
      <comment>catalog</comment>
      <translation>ibuprofeno</translation>
    </message>
    <message>
      <source>if all goes the cheap way</source>
      <translation>si todo sale por lo barato</translation>
    </message>
    <message>
      <source>if all goes the costly way</source>
      <translation>si todo sale por lo caro</translation>
    </message>
    <message>
      <source>if you stop early</source>
      <translation>si deja el tratamiento antes</translation>
    </message>
    <message>
      <source>in month {number}</source>
      <translation>en el mes {number}</translation>
    </message>
    <message>
      <source>in your network</source>
      <translation>dentro de su red</translation>
    </message>
    <message>
      <source>indent with spaces</source>
      <translation>la sangría, con espacios</translation>
    </message>
    <message>
      <source>indented 'key: value' lines</source>
      <translation>líneas 'clave: valor' con sangría</translation>
    </message>
    <message>
      <source>independent clinic</source>
      <translation>clínica independiente</translation>
    </message>
    <message>
      <source>its name is not a file's name</source>
      <translation>su nombre no es el de un archivo</translation>
    </message>
    <message>
      <source>its name is too long</source>
      <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
      <source>its own</source>
      <translation>propio</translation>
    </message>
    <message>
      <source>ketamine is part of it</source>
      <translation>la ketamina es parte de ella</translation>
    </message>
    <message>
      <source>key: a catalog key, or name: its name</source>
      <translation>key: una clave del catálogo, o name: su nombre</translation>
    </message>
    <message>
      <source>key: a catalog key, or name: its name, or ref</source>
      <translation>key: una clave del catálogo, o name: su nombre, o ref</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>tipo</translation>
    </message>
    <message>
      <source>kind of pain</source>
      <translation>tipo de dolor</translation>
    </message>
    <message>
      <source>kind of place</source>
      <translation>tipo de lugar</translation>
    </message>
    <message>
      <source>kind of plan</source>
      <translation>tipo de plan</translation>
    </message>
    <message>
      <source>last session</source>
      <translation>última sesión</translation>
    </message>
    <message>
      <source>letters, digits, punctuation</source>
      <translation>letras, cifras, puntuación</translation>
    </message>
    <message>
      <source>lidocaine</source>
      <comment>catalog</comment>
      <translation>lidocaína</translation>
    </message>
    <message>
      <source>little</source>
      <translation>poco</translation>
    </message>
    <message>
      <source>locality of {state}</source>
      <translation>parte de {state}</translation>
    </message>
    <message>
      <source>lost pay</source>
      <translation>sueldo perdido</translation>
    </message>
    <message>
      <source>low at most typical, typical at most high</source>
      <translation>low no mayor que typical, typical no mayor que high</translation>
    </message>
    <message>
      <source>lowest {low}, highest {high}</source>
      <translation>el más bajo {low}, el más alto {high}</translation>
    </message>
    <message>
      <source>medicine</source>
      <translation>medicina</translation>
    </message>
    <message>
      <source>medicine in about {weeks} weeks, helping or not; {amount} each.</source>
      <translation>medicina en unas {weeks} semanas, ayude o no; {amount} cada una.</translation>
    </message>
    <message>
      <source>medicines</source>
      <translation>medicinas</translation>
    </message>
    <message>
      <source>medval.com on ketamine under Medicare</source>
      <comment>catalog</comment>
      <translation>medval.com, sobre la ketamina en Medicare</translation>
    </message>
    <message>
      <source>meloxicam</source>
      <comment>catalog</comment>
      <translation>meloxicam</translation>
    </message>
    <message>
      <source>methadone</source>
      <comment>catalog</comment>
      <translation>metadona</translation>
    </message>
    <message>
      <source>methocarbamol</source>
      <comment>catalog</comment>
      <translation>metocarbamol</translation>
    </message>
    <message>
      <source>miles</source>
      <translation>millas</translation>
    </message>
    <message>
      <source>mine or the family's is met</source>
      <translation>se cumple el mío o el de la familia</translation>
    </message>
    <message>
      <source>month-day, such as 01-01 or 07-01</source>
      <translation>mes-día, como 01-01 o 07-01</translation>
    </message>
    <message>
      <source>months</source>
      <translation>meses</translation>
    </message>
    <message>
      <source>months until it expires</source>
      <translation>meses hasta que vence</translation>
    </message>
    <message>
      <source>more values than columns</source>
      <translation>más valores que columnas</translation>
    </message>
    <message>
      <source>morphine extended release</source>
      <comment>catalog</comment>
      <translation>morfina de liberación prolongada</translation>
    </message>
    <message>
      <source>my family</source>
      <translation>a mi familia</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>name of the plan</source>
      <translation>nombre del plan</translation>
    </message>
    <message>
      <source>naproxen</source>
      <comment>catalog</comment>
      <translation>naproxeno</translation>
    </message>
    <message>
      <source>network</source>
      <translation>red</translation>
    </message>
    <message numerus="yes">
      <source>never within %n year(s)</source>
      <translation>
        <numerusform>nunca en %n año</numerusform>
        <numerusform>nunca en %n años</numerusform>
      </translation>
    </message>
    <message>
      <source>next fill</source>
      <translation>próximo surtido</translation>
    </message>
    <message>
      <source>nights</source>
      <translation>noches</translation>
    </message>
    <message>
      <source>nights away each time</source>
      <translation>noches fuera cada vez</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>no billed amount here</source>
      <translation>aquí falta la cantidad cobrada</translation>
    </message>
    <message>
      <source>no boosters</source>
      <translation>sin refuerzos</translation>
    </message>
    <message>
      <source>no date here</source>
      <translation>aquí falta la fecha</translation>
    </message>
    <message>
      <source>no evidence was found; ask.</source>
      <translation>no se encontró evidencia; pregunte.</translation>
    </message>
    <message>
      <source>no kind here</source>
      <translation>aquí falta el tipo</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>sin límite</translation>
    </message>
    <message>
      <source>no medicine has the ref '{ref}'</source>
      <translation>ninguna medicina tiene el ref '{ref}'</translation>
    </message>
    <message>
      <source>no name here</source>
      <translation>aquí falta el nombre</translation>
    </message>
    <message>
      <source>no price would do, its other costs alone come to more</source>
      <translation>ningún precio serviría, sus otros costos solos suman más</translation>
    </message>
    <message>
      <source>no price would do, packages or your plan decide and not the price of one session</source>
      <translation>ningún precio serviría, lo deciden los paquetes o su plan y no el precio de una sesión</translation>
    </message>
    <message>
      <source>no price would do, the cost jumps past it</source>
      <translation>ningún precio serviría, el costo salta por encima</translation>
    </message>
    <message>
      <source>no price would do, your plan's limits keep it lower</source>
      <translation>ningún precio serviría, los límites de su plan lo mantienen más bajo</translation>
    </message>
    <message>
      <source>no source found</source>
      <translation>no se encontró fuente</translation>
    </message>
    <message>
      <source>nobody knows yet</source>
      <translation>nadie lo sabe todavía</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>nadie todavía</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>nortriptyline</source>
      <comment>catalog</comment>
      <translation>nortriptilina</translation>
    </message>
    <message>
      <source>not counted yet</source>
      <translation>aún no se cuenta</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>no se sabe</translation>
    </message>
    <message>
      <source>not known yet</source>
      <translation>no se sabe todavía</translation>
    </message>
    <message>
      <source>not known: ask</source>
      <translation>no se sabe: pregunte</translation>
    </message>
    <message>
      <source>not known: show both</source>
      <translation>no se sabe: mostrar los dos</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>nothing fits</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>of all that is left</source>
      <translation>de todo lo que queda</translation>
    </message>
    <message>
      <source>of copays and coinsurance</source>
      <translation>de los copagos y el coseguro</translation>
    </message>
    <message>
      <source>of the deductible</source>
      <translation>del deducible</translation>
    </message>
    <message>
      <source>of what</source>
      <translation>de qué</translation>
    </message>
    <message>
      <source>omeprazole</source>
      <comment>catalog</comment>
      <translation>omeprazol</translation>
    </message>
    <message>
      <source>once</source>
      <translation>una vez</translation>
    </message>
    <message>
      <source>once: it is also on line {line}</source>
      <translation>una vez: también está en la línea {line}</translation>
    </message>
    <message>
      <source>ondansetron</source>
      <comment>catalog</comment>
      <translation>ondansetrón</translation>
    </message>
    <message>
      <source>one claim a line</source>
      <translation>un cobro por línea</translation>
    </message>
    <message>
      <source>one clinic a line</source>
      <translation>una clínica por línea</translation>
    </message>
    <message>
      <source>one document: remove the line '---'</source>
      <translation>un solo documento: quite la línea '---'</translation>
    </message>
    <message>
      <source>one moment</source>
      <translation>un momento</translation>
    </message>
    <message>
      <source>one of the two</source>
      <translation>uno de los dos</translation>
    </message>
    <message>
      <source>one of the two: a taper has its own intervals</source>
      <translation>uno de los dos: 'taper' tiene sus propios intervalos</translation>
    </message>
    <message>
      <source>one of {names}</source>
      <translation>uno de estos: {names}</translation>
    </message>
    <message>
      <source>one person</source>
      <translation>una persona</translation>
    </message>
    <message>
      <source>only me</source>
      <translation>solo a mí</translation>
    </message>
    <message>
      <source>open</source>
      <comment>section</comment>
      <translation>abierta</translation>
    </message>
    <message>
      <source>other brand</source>
      <translation>otra marca</translation>
    </message>
    <message>
      <source>other care</source>
      <translation>otra atención</translation>
    </message>
    <message>
      <source>other ways to go</source>
      <translation>otras formas en que puede ir</translation>
    </message>
    <message>
      <source>outside your network</source>
      <translation>fuera de su red</translation>
    </message>
    <message>
      <source>over the counter</source>
      <translation>sin receta</translation>
    </message>
    <message>
      <source>oxycodone</source>
      <comment>catalog</comment>
      <translation>oxicodona</translation>
    </message>
    <message>
      <source>oxycodone and acetaminophen</source>
      <comment>catalog</comment>
      <translation>oxicodona y acetaminofén</translation>
    </message>
    <message>
      <source>paid</source>
      <translation>se paga</translation>
    </message>
    <message>
      <source>paid at once</source>
      <translation>pagado de una vez</translation>
    </message>
    <message>
      <source>paid each month</source>
      <translation>pagado cada mes</translation>
    </message>
    <message>
      <source>paid sessions left</source>
      <translation>sesiones pagadas que quedan</translation>
    </message>
    <message>
      <source>part of the state</source>
      <translation>parte del estado</translation>
    </message>
    <message>
      <source>patch</source>
      <comment>catalog</comment>
      <translation>parche</translation>
    </message>
    <message>
      <source>pays its part</source>
      <translation>paga su parte</translation>
    </message>
    <message>
      <source>pays part, outside its network</source>
      <translation>paga una parte, fuera de su red</translation>
    </message>
    <message>
      <source>pays percent</source>
      <translation>paga en porcentaje</translation>
    </message>
    <message>
      <source>pays, in network</source>
      <translation>paga, dentro de la red</translation>
    </message>
    <message>
      <source>pays, out of network</source>
      <translation>paga, fuera de la red</translation>
    </message>
    <message>
      <source>people</source>
      <translation>personas</translation>
    </message>
    <message>
      <source>percent</source>
      <translation>porcentaje</translation>
    </message>
    <message>
      <source>percent of the dose</source>
      <translation>porcentaje de la dosis</translation>
    </message>
    <message>
      <source>percent your plan accepts</source>
      <translation>porcentaje que acepta su plan</translation>
    </message>
    <message>
      <source>plain values</source>
      <translation>valores simples</translation>
    </message>
    <message>
      <source>plan preset</source>
      <translation>tipo de plan</translation>
    </message>
    <message>
      <source>plan year starts</source>
      <translation>inicio del año del plan</translation>
    </message>
    <message>
      <source>preferred brand</source>
      <translation>de marca preferida</translation>
    </message>
    <message>
      <source>pregabalin</source>
      <comment>catalog</comment>
      <translation>pregabalina</translation>
    </message>
    <message>
      <source>price</source>
      <translation>precio</translation>
    </message>
    <message>
      <source>price group of your plan</source>
      <translation>grupo de precios de su plan</translation>
    </message>
    <message>
      <source>price of one unit</source>
      <translation>precio de una unidad</translation>
    </message>
    <message>
      <source>price your plan accepts</source>
      <translation>precio que acepta su plan</translation>
    </message>
    <message>
      <source>quotes around text that begins with '!'</source>
      <translation>comillas alrededor del texto que empieza con '!'</translation>
    </message>
    <message>
      <source>quotes around text that holds ': '</source>
      <translation>comillas alrededor del texto que contiene ': '</translation>
    </message>
    <message>
      <source>quotes around the text</source>
      <translation>comillas alrededor del texto</translation>
    </message>
    <message>
      <source>quotes closed, values parted by commas</source>
      <translation>comillas cerradas, valores separados por comas</translation>
    </message>
    <message>
      <source>quotes make a value text</source>
      <translation>las comillas hacen de un valor un texto</translation>
    </message>
    <message>
      <source>range</source>
      <translation>rango</translation>
    </message>
    <message>
      <source>room, nurses and monitoring</source>
      <translation>sala, enfermería y vigilancia</translation>
    </message>
    <message>
      <source>save it as CSV UTF-8</source>
      <translation>guárdelo como CSV UTF-8</translation>
    </message>
    <message>
      <source>save it as UTF-8</source>
      <translation>guárdelo como UTF-8</translation>
    </message>
    <message>
      <source>says no</source>
      <translation>dice que no</translation>
    </message>
    <message>
      <source>says no, then pays</source>
      <translation>dice que no y luego paga</translation>
    </message>
    <message>
      <source>schema: {schema}</source>
      <translation>schema: {schema}</translation>
    </message>
    <message>
      <source>schema: {schema}, or a newer Costcalc</source>
      <translation>schema: {schema}, o un Costcalc más nuevo</translation>
    </message>
    <message>
      <source>service</source>
      <translation>servicio</translation>
    </message>
    <message>
      <source>session {number}</source>
      <translation>la sesión {number}</translation>
    </message>
    <message>
      <source>sessions</source>
      <translation>sesiones</translation>
    </message>
    <message>
      <source>sessions and their price, such as 6 for 2300; 10 for 3600</source>
      <translation>sesiones y su precio, como 6 por 2300; 10 por 3600</translation>
    </message>
    <message>
      <source>sessions at {value}</source>
      <translation>sesiones a {value}</translation>
    </message>
    <message>
      <source>sessions each time</source>
      <translation>sesiones cada vez</translation>
    </message>
    <message>
      <source>sessions had</source>
      <translation>sesiones recibidas</translation>
    </message>
    <message>
      <source>sessions in it</source>
      <translation>sesiones incluidas</translation>
    </message>
    <message>
      <source>share in percent</source>
      <translation>parte en porcentaje</translation>
    </message>
    <message>
      <source>shared</source>
      <translation>compartido</translation>
    </message>
    <message>
      <source>short name</source>
      <translation>nombre corto</translation>
    </message>
    <message>
      <source>solid</source>
      <translation>sólido</translation>
    </message>
    <message>
      <source>some evidence</source>
      <translation>algo de evidencia</translation>
    </message>
    <message>
      <source>some text, or leave the line out</source>
      <translation>algún texto, o quite la línea</translation>
    </message>
    <message>
      <source>something in it cannot be</source>
      <translation>algo en ella no puede ser</translation>
    </message>
    <message>
      <source>specialty</source>
      <translation>especializada</translation>
    </message>
    <message>
      <source>starts after so many weeks</source>
      <translation>empieza después de tantas semanas</translation>
    </message>
    <message>
      <source>state</source>
      <translation>estado</translation>
    </message>
    <message>
      <source>stops</source>
      <translation>termina</translation>
    </message>
    <message>
      <source>stops on</source>
      <translation>termina el</translation>
    </message>
    <message>
      <source>strength</source>
      <translation>concentración</translation>
    </message>
    <message>
      <source>tablet</source>
      <comment>catalog</comment>
      <translation>tableta</translation>
    </message>
    <message>
      <source>teaching hospital</source>
      <translation>hospital universitario</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <source>text cannot begin with '{character}'</source>
      <translation>un texto no puede empezar con '{character}'</translation>
    </message>
    <message>
      <source>text of {length:,} characters is too long</source>
      <translation>un texto de {length:,} caracteres es demasiado largo</translation>
    </message>
    <message>
      <source>text with a control character</source>
      <translation>un texto con un carácter de control</translation>
    </message>
    <message>
      <source>text with nothing in it</source>
      <translation>un texto sin nada</translation>
    </message>
    <message>
      <source>text; numbers and dates in quotes</source>
      <translation>texto; números y fechas entre comillas</translation>
    </message>
    <message>
      <source>the catalog has no state '{state}'</source>
      <translation>en el catálogo no hay ningún estado '{state}'</translation>
    </message>
    <message>
      <source>the catalog has no {kind} '{key}'</source>
      <translation>no está en el catálogo: {kind} '{key}'</translation>
    </message>
    <message>
      <source>the chances add up to {total} percent</source>
      <translation>las probabilidades suman {total} por ciento</translation>
    </message>
    <message>
      <source>the clinic</source>
      <translation>la clínica</translation>
    </message>
    <message>
      <source>the clinic's full price</source>
      <translation>el precio completo de la clínica</translation>
    </message>
    <message>
      <source>the clinic's name</source>
      <translation>el nombre de la clínica</translation>
    </message>
    <message>
      <source>the clinic's price</source>
      <translation>el precio de la clínica</translation>
    </message>
    <message>
      <source>the clinics' names</source>
      <translation>los nombres de las clínicas</translation>
    </message>
    <message>
      <source>the clipboard</source>
      <translation>el portapapeles</translation>
    </message>
    <message>
      <source>the column '{column}' is missing</source>
      <translation>falta la columna '{column}'</translation>
    </message>
    <message>
      <source>the column '{column}' is there twice</source>
      <translation>la columna '{column}' está dos veces</translation>
    </message>
    <message>
      <source>the date {date}</source>
      <translation>la fecha {date}</translation>
    </message>
    <message>
      <source>the date {date} does not exist</source>
      <translation>la fecha {date} no existe</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>el disco está lleno</translation>
    </message>
    <message>
      <source>the family</source>
      <translation>la familia</translation>
    </message>
    <message>
      <source>the family shares one</source>
      <translation>la familia comparte uno</translation>
    </message>
    <message>
      <source>the family's is met</source>
      <translation>se cumple el de la familia</translation>
    </message>
    <message>
      <source>the file cannot be read: {reason}</source>
      <translation>el archivo no se puede leer: {reason}</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>el archivo está vacío</translation>
    </message>
    <message>
      <source>the file is not UTF-8 text</source>
      <translation>el archivo no es texto UTF-8</translation>
    </message>
    <message>
      <source>the file is not text</source>
      <translation>el archivo no es de texto</translation>
    </message>
    <message>
      <source>the file is too large</source>
      <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
      <source>the file is too large ({size:,} bytes or more)</source>
      <translation>el archivo es demasiado grande ({size:,} bytes o más)</translation>
    </message>
    <message>
      <source>the first visit</source>
      <translation>la primera consulta</translation>
    </message>
    <message>
      <source>the first year</source>
      <translation>el primer año</translation>
    </message>
    <message>
      <source>the key '{key}' is written twice</source>
      <translation>la clave '{key}' está escrita dos veces</translation>
    </message>
    <message>
      <source>the last session ({last}) is after the start ({start})</source>
      <translation>la última sesión ({last}) es después del inicio ({start})</translation>
    </message>
    <message>
      <source>the line 'schema: {schema}' at the top</source>
      <translation>la línea 'schema: {schema}' al principio</translation>
    </message>
    <message>
      <source>the list on its own lines</source>
      <translation>la lista en sus propias líneas</translation>
    </message>
    <message>
      <source>the lowest</source>
      <translation>la más baja</translation>
    </message>
    <message>
      <source>the lowest first, then the highest</source>
      <translation>primero el más bajo, luego el más alto</translation>
    </message>
    <message>
      <source>the most it pays in a year</source>
      <translation>lo más que paga al año</translation>
    </message>
    <message>
      <source>the most of your percentage</source>
      <translation>lo más de su porcentaje</translation>
    </message>
    <message>
      <source>the most you pay in a year</source>
      <translation>lo más que paga al año</translation>
    </message>
    <message>
      <source>the most you pay there</source>
      <translation>lo más que paga allí</translation>
    </message>
    <message>
      <source>the most you pay: whose</source>
      <translation>lo más que paga: de quién</translation>
    </message>
    <message>
      <source>the name of a file</source>
      <translation>el nombre de un archivo</translation>
    </message>
    <message>
      <source>the name of a file that exists</source>
      <translation>el nombre de un archivo que exista</translation>
    </message>
    <message>
      <source>the number {number}</source>
      <translation>el número {number}</translation>
    </message>
    <message>
      <source>the others are measured by it</source>
      <translation>las demás se comparan con ella</translation>
    </message>
    <message>
      <source>the price the plan accepts</source>
      <translation>el precio que acepta el plan</translation>
    </message>
    <message>
      <source>the price your plan accepts</source>
      <translation>el precio que acepta su plan</translation>
    </message>
    <message>
      <source>the printer</source>
      <translation>la impresora</translation>
    </message>
    <message>
      <source>the rest comes back, used ones at the single price</source>
      <translation>se devuelve el resto; las usadas, al precio de una sola</translation>
    </message>
    <message>
      <source>the same</source>
      <translation>lo mismo</translation>
    </message>
    <message>
      <source>the same as for other care</source>
      <translation>lo mismo que para otra atención</translation>
    </message>
    <message>
      <source>the same as your plan</source>
      <translation>igual que su plan</translation>
    </message>
    <message>
      <source>the same mark at both ends of the text</source>
      <translation>la misma comilla al principio y al final del texto</translation>
    </message>
    <message>
      <source>the text '{text}'</source>
      <translation>el texto '{text}'</translation>
    </message>
    <message>
      <source>the typical case</source>
      <translation>el caso normal</translation>
    </message>
    <message>
      <source>the whole plan</source>
      <translation>el plan completo</translation>
    </message>
    <message>
      <source>then at home</source>
      <translation>luego en casa</translation>
    </message>
    <message>
      <source>then every {weeks} weeks</source>
      <translation>luego cada {weeks} semanas</translation>
    </message>
    <message>
      <source>then further and further apart</source>
      <translation>luego cada vez más separados</translation>
    </message>
    <message>
      <source>there are no claims under the names</source>
      <translation>no hay cobros debajo de los nombres</translation>
    </message>
    <message>
      <source>there are too many claims</source>
      <translation>hay demasiados cobros</translation>
    </message>
    <message>
      <source>there are too many clinics</source>
      <translation>hay demasiadas clínicas</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>no existe ese archivo</translation>
    </message>
    <message>
      <source>there is no such folder</source>
      <translation>no existe esa carpeta</translation>
    </message>
    <message>
      <source>there is nothing in it</source>
      <translation>no contiene nada</translation>
    </message>
    <message>
      <source>there was no schema {schema}</source>
      <translation>nunca hubo un schema {schema}</translation>
    </message>
    <message>
      <source>this cannot be read ({reason})</source>
      <translation>esto no se puede leer ({reason})</translation>
    </message>
    <message>
      <source>this cannot be read as YAML</source>
      <translation>esto no se puede leer como YAML</translation>
    </message>
    <message>
      <source>this cannot be read as a table</source>
      <translation>esto no se puede leer como una tabla</translation>
    </message>
    <message>
      <source>this is a folder</source>
      <translation>esto es una carpeta</translation>
    </message>
    <message>
      <source>this is a workbook; save it as CSV first</source>
      <translation>esto es un libro de hojas de cálculo; guárdelo primero como CSV</translation>
    </message>
    <message>
      <source>this is from a newer Costcalc (schema {schema})</source>
      <translation>esto viene de un Costcalc más nuevo (schema {schema})</translation>
    </message>
    <message>
      <source>this is what you do now</source>
      <translation>esto es lo que hace ahora</translation>
    </message>
    <message>
      <source>this line cannot be read: {reason}</source>
      <translation>esta línea no se puede leer: {reason}</translation>
    </message>
    <message>
      <source>this plan's clinic</source>
      <translation>la clínica de este plan</translation>
    </message>
    <message>
      <source>this scenario has no plan</source>
      <translation>este caso no tiene plan de salud</translation>
    </message>
    <message>
      <source>times</source>
      <translation>veces</translation>
    </message>
    <message>
      <source>tizanidine</source>
      <comment>catalog</comment>
      <translation>tizanidina</translation>
    </message>
    <message>
      <source>to</source>
      <comment>highest of a range</comment>
      <translation>hasta</translation>
    </message>
    <message>
      <source>too deep a nesting</source>
      <translation>demasiados niveles, uno dentro de otro</translation>
    </message>
    <message>
      <source>toward the most you pay in a year</source>
      <translation>para lo más que paga al año</translation>
    </message>
    <message>
      <source>tramadol</source>
      <comment>catalog</comment>
      <translation>tramadol</translation>
    </message>
    <message>
      <source>tramadol extended release</source>
      <comment>catalog</comment>
      <translation>tramadol de liberación prolongada</translation>
    </message>
    <message>
      <source>treatment</source>
      <translation>tratamiento</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true o false</translation>
    </message>
    <message>
      <source>true or false, without quotes</source>
      <translation>true o false, sin comillas</translation>
    </message>
    <message>
      <source>two letters, such as TX</source>
      <translation>dos letras, como TX</translation>
    </message>
    <message>
      <source>two medicines have the ref '{ref}'</source>
      <translation>dos medicinas tienen el ref '{ref}'</translation>
    </message>
    <message>
      <source>typically {typical}</source>
      <translation>normalmente {typical}</translation>
    </message>
    <message>
      <source>unit</source>
      <translation>unidad</translation>
    </message>
    <message>
      <source>units each day</source>
      <translation>unidades al día</translation>
    </message>
    <message>
      <source>unknown column '{column}'</source>
      <translation>columna desconocida '{column}'</translation>
    </message>
    <message>
      <source>unknown key '{key}'</source>
      <translation>clave desconocida '{key}'</translation>
    </message>
    <message>
      <source>unknown state '{state}'</source>
      <translation>estado desconocido '{state}'</translation>
    </message>
    <message>
      <source>unknown word '{word}'</source>
      <translation>palabra desconocida '{word}'</translation>
    </message>
    <message>
      <source>up to this percent of the poverty line</source>
      <translation>hasta este porcentaje de la línea de pobreza</translation>
    </message>
    <message>
      <source>used of the most you pay</source>
      <translation>usado de lo más que paga</translation>
    </message>
    <message>
      <source>used of what you pay first</source>
      <translation>usado de lo que paga primero</translation>
    </message>
    <message>
      <source>venlafaxine extended release</source>
      <comment>catalog</comment>
      <translation>venlafaxina de liberación prolongada</translation>
    </message>
    <message>
      <source>visits</source>
      <translation>visitas</translation>
    </message>
    <message>
      <source>visits by video</source>
      <translation>visitas por video</translation>
    </message>
    <message>
      <source>visits your plan pays for</source>
      <translation>visitas que paga su plan</translation>
    </message>
    <message>
      <source>way of treatment</source>
      <translation>forma de tratamiento</translation>
    </message>
    <message>
      <source>ways to pay</source>
      <translation>formas de pagar</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>débil</translation>
    </message>
    <message>
      <source>weak evidence</source>
      <translation>evidencia débil</translation>
    </message>
    <message>
      <source>weeks</source>
      <translation>semanas</translation>
    </message>
    <message>
      <source>weeks between</source>
      <translation>semanas entre</translation>
    </message>
    <message>
      <source>weeks between visits</source>
      <translation>semanas entre visitas</translation>
    </message>
    <message>
      <source>weeks until money comes back</source>
      <translation>semanas hasta que vuelve el dinero</translation>
    </message>
    <message>
      <source>what is in it</source>
      <translation>saldo actual</translation>
    </message>
    <message>
      <source>what you can pay each month</source>
      <translation>lo que puede pagar cada mes</translation>
    </message>
    <message>
      <source>what you have saved</source>
      <translation>lo que tiene ahorrado</translation>
    </message>
    <message>
      <source>what you pay first</source>
      <translation>lo que paga primero</translation>
    </message>
    <message>
      <source>what you pay first each year</source>
      <translation>lo que paga primero cada año</translation>
    </message>
    <message>
      <source>what you wait to get back</source>
      <translation>lo que espera recuperar</translation>
    </message>
    <message>
      <source>what your plan does</source>
      <translation>lo que hace su plan</translation>
    </message>
    <message>
      <source>what your plan may do</source>
      <translation>lo que puede hacer su plan</translation>
    </message>
    <message>
      <source>where</source>
      <translation>dónde</translation>
    </message>
    <message>
      <source>who owes it when your plan says no</source>
      <translation>quién lo debe cuando su plan dice que no</translation>
    </message>
    <message>
      <source>whose limit for the most you pay</source>
      <translation>de quién es el límite de lo más que paga</translation>
    </message>
    <message>
      <source>whose limit for what you pay first</source>
      <translation>de quién es el límite de lo que paga primero</translation>
    </message>
    <message>
      <source>without a prescription</source>
      <translation>sin receta</translation>
    </message>
    <message>
      <source>write the keys out</source>
      <translation>escriba las claves completas</translation>
    </message>
    <message>
      <source>write the value out</source>
      <translation>escriba el valor completo</translation>
    </message>
    <message>
      <source>write the value out where it is needed</source>
      <translation>escriba el valor completo donde se necesita</translation>
    </message>
    <message>
      <source>y</source>
      <comment>year in a date</comment>
      <translation>a</translation>
    </message>
    <message>
      <source>yearly income</source>
      <translation>ingresos al año</translation>
    </message>
    <message>
      <source>yearly interest</source>
      <translation>interés anual</translation>
    </message>
    <message>
      <source>years</source>
      <translation>años</translation>
    </message>
    <message>
      <source>years to look ahead</source>
      <translation>años por delante</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>yes or no</source>
      <translation>sí o no</translation>
    </message>
    <message>
      <source>you</source>
      <translation>usted</translation>
    </message>
    <message>
      <source>you are here</source>
      <translation>usted está aquí</translation>
    </message>
    <message>
      <source>you list deductions on your tax return</source>
      <translation>usted detalla las deducciones en su declaración de impuestos</translation>
    </message>
    <message>
      <source>you may have one</source>
      <translation>usted puede tener una</translation>
    </message>
    <message>
      <source>you may not read this file</source>
      <translation>usted no tiene permiso para leer este archivo</translation>
    </message>
    <message>
      <source>you may not write there</source>
      <translation>usted no tiene permiso para escribir ahí</translation>
    </message>
    <message>
      <source>you pay for each visit</source>
      <translation>usted paga por cada visita</translation>
    </message>
    <message>
      <source>you put in each year</source>
      <translation>usted aporta cada año</translation>
    </message>
    <message>
      <source>your employer puts in each year</source>
      <translation>su empleador aporta cada año</translation>
    </message>
    <message>
      <source>your health plan</source>
      <translation>su plan de salud</translation>
    </message>
    <message>
      <source>your number</source>
      <translation>su número</translation>
    </message>
    <message>
      <source>your percentage</source>
      <translation>su porcentaje</translation>
    </message>
    <message>
      <source>your quote of {day}</source>
      <translation>su cotización del {day}</translation>
    </message>
    <message>
      <source>your tax rate</source>
      <translation>su tasa de impuestos</translation>
    </message>
    <message>
      <source>yours</source>
      <translation>suyo</translation>
    </message>
    <message>
      <source>{amount} a month</source>
      <translation>{amount} al mes</translation>
    </message>
    <message>
      <source>{amount} a year</source>
      <translation>{amount} al año</translation>
    </message>
    <message>
      <source>{amount} comes off: a discount, or money you paid ahead.</source>
      <translation>Se descuentan {amount}: un descuento, o dinero que pagó por adelantado.</translation>
    </message>
    <message>
      <source>{amount} goes to your deductible (what you pay each year before your plan pays).</source>
      <translation>{amount} van a su deducible (lo que paga cada año antes de que su plan pague).</translation>
    </message>
    <message>
      <source>{amount} goes to your deductible (what you pay each year before your plan pays). That makes {used} so far.</source>
      <translation>{amount} van a su deducible (lo que paga cada año antes de que su plan pague). Con eso lleva {used} hasta ahora.</translation>
    </message>
    <message numerus="yes">
      <source>{amount} is the sum of %n amount(s).</source>
      <translation>
        <numerusform>{amount} es la suma de %n cantidad.</numerusform>
        <numerusform>{amount} es la suma de %n cantidades.</numerusform>
      </translation>
    </message>
    <message>
      <source>{amount} less</source>
      <translation>{amount} menos</translation>
    </message>
    <message>
      <source>{amount} less than your plan</source>
      <translation>{amount} menos que su plan</translation>
    </message>
    <message>
      <source>{amount} more</source>
      <translation>{amount} más</translation>
    </message>
    <message>
      <source>{amount} more than your plan</source>
      <translation>{amount} más que su plan</translation>
    </message>
    <message>
      <source>{amount} saved</source>
      <translation>{amount} ahorrados</translation>
    </message>
    <message>
      <source>{amount}, and what is not known yet</source>
      <translation>{amount}, y lo que todavía no se sabe</translation>
    </message>
    <message>
      <source>{branch}: the first year comes to {amount}.</source>
      <translation>{branch}: el primer año sale a {amount}.</translation>
    </message>
    <message>
      <source>{budget}, and {amount} saved</source>
      <translation>{budget}, y {amount} ahorrados</translation>
    </message>
    <message>
      <source>{clinic}: {count} sessions, {treatment}, {price} ({date}).</source>
      <translation>{clinic}: {count} sesiones, {treatment}, {price} ({date}).</translation>
    </message>
    <message>
      <source>{count} for {price}</source>
      <translation>{count} por {price}</translation>
    </message>
    <message>
      <source>{count} values</source>
      <translation>{count} valores</translation>
    </message>
    <message>
      <source>{count} values, as in the first line</source>
      <translation>{count} valores, como en la primera línea</translation>
    </message>
    <message>
      <source>{field}, highest</source>
      <translation>{field}, el más alto</translation>
    </message>
    <message>
      <source>{field}, lowest</source>
      <translation>{field}, el más bajo</translation>
    </message>
    <message>
      <source>{figure} at each clinic</source>
      <translation>{figure} en cada clínica</translation>
    </message>
    <message>
      <source>{figure} changes most with this. {sentence}</source>
      <translation>{figure} cambia más con esto. {sentence}</translation>
    </message>
    <message>
      <source>{figure}: does not apply to this plan.</source>
      <translation>{figure}: no se aplica a este plan.</translation>
    </message>
    <message>
      <source>{figure}: typically {low} at each of them.</source>
      <translation>{figure}: normalmente {low} en cada una de ellas.</translation>
    </message>
    <message>
      <source>{figure}: typically {low} to {high}, by clinic.</source>
      <translation>{figure}: normalmente de {low} a {high}, según la clínica.</translation>
    </message>
    <message>
      <source>{figure}: {amount} as planned. One number changes at a time, the others stay typical.</source>
      <translation>{figure}: {amount} según el plan. Cambia un número a la vez; los demás se quedan en lo normal.</translation>
    </message>
    <message>
      <source>{figure}: {amount}, {difference}.</source>
      <translation>{figure}: {amount}, {difference}.</translation>
    </message>
    <message>
      <source>{figure}: {amount}.</source>
      <translation>{figure}: {amount}.</translation>
    </message>
    <message>
      <source>{file} was not added.</source>
      <translation>{file} no se agregó.</translation>
    </message>
    <message>
      <source>{file} was not opened. Your plan is as it was.</source>
      <translation>{file} no se abrió. Su plan está como estaba.</translation>
    </message>
    <message>
      <source>{first} ({lower}) is above {second} ({higher})</source>
      <translation>{first} ({lower}) es mayor que {second} ({higher})</translation>
    </message>
    <message>
      <source>{found} where {needed} is needed</source>
      <translation>{found} donde se necesita {needed}</translation>
    </message>
    <message>
      <source>{good} of {rows} can be taken in. Type over a marked cell to mend it, or leave its row out.</source>
      <translation>Se pueden agregar {good} de {rows}. Escriba sobre una celda marcada para corregirla, o deje fuera su fila.</translation>
    </message>
    <message>
      <source>{group} {number}</source>
      <translation>{group} {number}</translation>
    </message>
    <message>
      <source>{group}, {network}</source>
      <translation>{group}, {network}</translation>
    </message>
    <message>
      <source>{group}: {field}</source>
      <translation>{group}: {field}</translation>
    </message>
    <message>
      <source>{input} at {value}</source>
      <translation>{input} a {value}</translation>
    </message>
    <message>
      <source>{input}: if it is {dear} instead of {other}, {figure} costs {amount} more.</source>
      <translation>{input}: si es {dear} en vez de {other}, {figure} cuesta {amount} más.</translation>
    </message>
    <message>
      <source>{input}: with {low_value} it costs {low}, with {high_value} {high}.</source>
      <translation>{input}: con {low_value} cuesta {low}, con {high_value} {high}.</translation>
    </message>
    <message>
      <source>{input}: you did not say, so this uses the usual figure from the catalog ({record}).</source>
      <translation>{input}: usted no lo dijo, así que se usa la cifra usual del catálogo ({record}).</translation>
    </message>
    <message>
      <source>{key}: {value}</source>
      <translation>{key}: {value}</translation>
    </message>
    <message>
      <source>{kind}: typically {typical}, from {low} to {high}.</source>
      <translation>{kind}: normalmente {typical}, de {low} a {high}.</translation>
    </message>
    <message numerus="yes">
      <source>{kind}: {amount} of {total} over %n year(s), or {share} of it.</source>
      <translation>
        <numerusform>{kind}: {amount} de {total} en %n año, es decir, {share}.</numerusform>
        <numerusform>{kind}: {amount} de {total} en %n años, es decir, {share}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{kind}: {typical}.</source>
      <translation>{kind}: {typical}.</translation>
    </message>
    <message>
      <source>{left} is left, so of a covered visit of {visit} you pay {share} yourself.</source>
      <translation>Quedan {left}, así que de una visita cubierta de {visit} usted mismo paga {share}.</translation>
    </message>
    <message>
      <source>{lever}: no less than {typical} if costs are typical. To be safe, {cautious}.</source>
      <translation>{lever}: no menos de {typical} si los costos son normales. Para estar seguro, {cautious}.</translation>
    </message>
    <message>
      <source>{lever}: no more than {typical} if costs are typical. To be safe, {cautious}.</source>
      <translation>{lever}: no más de {typical} si los costos son normales. Para estar seguro, {cautious}.</translation>
    </message>
    <message>
      <source>{lever}: nothing fits.</source>
      <translation>{lever}: ningún valor alcanza.</translation>
    </message>
    <message>
      <source>{lever}: nothing fits. Nearest comes {value}, with {amount} missing, or {more} to be safe.</source>
      <translation>{lever}: ningún valor alcanza. Lo más cercano es {value}; faltarían {amount}, o {more} para estar seguro.</translation>
    </message>
    <message>
      <source>{lever}: nothing fits. Nearest comes {value}, with {amount} missing.</source>
      <translation>{lever}: ningún valor alcanza. Lo más cercano es {value}; faltarían {amount}.</translation>
    </message>
    <message>
      <source>{lever}: nothing fits. Nearest comes {value}, with {amount} missing; to be safe, {safe}, with {more}.</source>
      <translation>{lever}: ningún valor alcanza. Lo más cercano es {value}; faltarían {amount}. Para estar seguro, {safe}; faltarían {more}.</translation>
    </message>
    <message>
      <source>{lever}: to be safe, nothing fits. Nearest comes {safe}, with {more} missing.</source>
      <translation>{lever}: para estar seguro, ningún valor alcanza. Lo más cercano es {safe}; faltarían {more}.</translation>
    </message>
    <message>
      <source>{lever}: {typical} if costs are typical. To be safe, {cautious}.</source>
      <translation>{lever}: {typical} si los costos son normales. Para estar seguro, {cautious}.</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
    <message>
      <source>{low} to {high} less, typically {typical}</source>
      <translation>{low} a {high} menos, normalmente {typical}</translation>
    </message>
    <message>
      <source>{low} to {high} more, typically {typical}</source>
      <translation>{low} a {high} más, normalmente {typical}</translation>
    </message>
    <message>
      <source>{low} to {high}, typically {typical}</source>
      <translation>{low} a {high}, normalmente {typical}</translation>
    </message>
    <message>
      <source>{low} to {high}. As planned: {planned}.</source>
      <translation>De {low} a {high}. Según el plan: {planned}.</translation>
    </message>
    <message>
      <source>{medicine}: ask your pharmacist about its price.</source>
      <translation>{medicine}: pregunte a su farmacéutico el precio.</translation>
    </message>
    <message>
      <source>{medicine}: left out, as you said: {thing}.</source>
      <translation>{medicine}: no se cuenta, como usted dijo: {thing}.</translation>
    </message>
    <message>
      <source>{medicine}: {words}</source>
      <translation>{medicine}: {words}</translation>
    </message>
    <message>
      <source>{miles} miles</source>
      <translation>{miles} millas</translation>
    </message>
    <message>
      <source>{month} has no such day.</source>
      <translation>{month} no tiene ese día.</translation>
    </message>
    <message numerus="yes">
      <source>{names} and %n more</source>
      <translation>
        <numerusform>{names} y %n más</numerusform>
        <numerusform>{names} y %n más</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} y {last}</translation>
    </message>
    <message>
      <source>{names} cost the same.</source>
      <translation>{names} cuestan lo mismo.</translation>
    </message>
    <message>
      <source>{name} (at most)</source>
      <translation>{name} (a lo más)</translation>
    </message>
    <message>
      <source>{name} (chance you gave: {chance})</source>
      <translation>{name} (probabilidad que usted dio: {chance})</translation>
    </message>
    <message>
      <source>{name} (copy)</source>
      <translation>{name} (copia)</translation>
    </message>
    <message>
      <source>{name} (this plan)</source>
      <translation>{name} (este plan)</translation>
    </message>
    <message>
      <source>{name} (you pay at most what is counted).</source>
      <translation>{name} (usted paga a lo más lo que se cuenta).</translation>
    </message>
    <message>
      <source>{name} {amount}</source>
      <translation>{name} {amount}</translation>
    </message>
    <message>
      <source>{name}, each time (comes with your medicines)</source>
      <translation>{name}, cada vez (con sus medicinas)</translation>
    </message>
    <message>
      <source>{name}, fill {number}</source>
      <translation>{name}, surtido {number}</translation>
    </message>
    <message>
      <source>{name}, fills</source>
      <translation>{name}, surtidos</translation>
    </message>
    <message>
      <source>{name}, months between (comes with your medicines)</source>
      <translation>{name}, cada cuántos meses (con sus medicinas)</translation>
    </message>
    <message>
      <source>{name}, no. {number}</source>
      <translation>{name}, n.º {number}</translation>
    </message>
    <message>
      <source>{name}, {number} of {all}</source>
      <translation>{name}, {number} de {all}</translation>
    </message>
    <message>
      <source>{name}: ask your doctor or pharmacist what it may do to you.</source>
      <translation>{name}: pregunte a su médico o farmacéutico qué efectos puede tener en usted.</translation>
    </message>
    <message>
      <source>{name}: not known, and not counted. Ask for it.</source>
      <translation>{name}: no se sabe y no se cuenta. Pregúntelo.</translation>
    </message>
    <message>
      <source>{name}: not known, and not counted. Ask for it. It is missing from all of the figures.</source>
      <translation>{name}: no se sabe y no se cuenta. Pregúntelo. Falta en todas las cifras.</translation>
    </message>
    <message>
      <source>{name}: not known, and not counted. Ask for it. It is missing from: {figures}.</source>
      <translation>{name}: no se sabe y no se cuenta. Pregúntelo. Falta en: {figures}.</translation>
    </message>
    <message>
      <source>{name}: not known, so the full price is counted. You pay at most this much.</source>
      <translation>{name}: no se sabe, así que se cuenta el precio completo. Usted paga a lo más esto.</translation>
    </message>
    <message>
      <source>{name}: {amount}.</source>
      <translation>{name}: {amount}.</translation>
    </message>
    <message>
      <source>{name}: {text}</source>
      <translation>{name}: {text}</translation>
    </message>
    <message>
      <source>{name}: {text}, differs</source>
      <translation>{name}: {text}, es distinto</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
    <message>
      <source>{never} At the ends of the ranges it may, from month {month} on.</source>
      <translation>{never} En los extremos de los rangos sí puede, desde el mes {month}.</translation>
    </message>
    <message>
      <source>{number} ({unit})</source>
      <translation>{number} ({unit})</translation>
    </message>
    <message>
      <source>{number} from {low:,} to {high:,}</source>
      <translation>{number} de {low:,} a {high:,}</translation>
    </message>
    <message>
      <source>{number} has too many decimals</source>
      <translation>{number} tiene demasiados decimales</translation>
    </message>
    <message>
      <source>{number} hours</source>
      <translation>{number} horas</translation>
    </message>
    <message>
      <source>{number} is not a whole number</source>
      <translation>{number} no es un número entero</translation>
    </message>
    <message>
      <source>{number} is too high</source>
      <translation>{number} es demasiado alto</translation>
    </message>
    <message>
      <source>{number} is too low</source>
      <translation>{number} es demasiado bajo</translation>
    </message>
    <message>
      <source>{number} miles</source>
      <translation>{number} millas</translation>
    </message>
    <message>
      <source>{number} months</source>
      <translation>{number} meses</translation>
    </message>
    <message>
      <source>{number} weeks</source>
      <translation>{number} semanas</translation>
    </message>
    <message>
      <source>{number}, or a range: {{low, high}} or {{low, typical, high}}</source>
      <translation>{number}, o un rango: {{low, high}} o {{low, typical, high}}</translation>
    </message>
    <message>
      <source>{number}, or null for no limit</source>
      <translation>{number}, o null si no hay límite</translation>
    </message>
    <message>
      <source>{number}. {day}, {name}: you pay {amount}</source>
      <translation>{number}. {day}, {name}: usted paga {amount}</translation>
    </message>
    <message>
      <source>{number}. {name}</source>
      <translation>{number}. {name}</translation>
    </message>
    <message>
      <source>{price} a session</source>
      <translation>{price} por sesión</translation>
    </message>
    <message>
      <source>{range}, or {typical} if every number is typical</source>
      <translation>{range}, o {typical} si todos los números son los normales</translation>
    </message>
    <message>
      <source>{section} – {what}</source>
      <translation>{section}: {what}</translation>
    </message>
    <message>
      <source>{section}, {place} of {count}</source>
      <translation>{section}, {place} de {count}</translation>
    </message>
    <message>
      <source>{thing}: nobody knows how often it is needed, so it is not counted.</source>
      <translation>{thing}: nadie sabe cada cuánto hace falta, así que no se cuenta.</translation>
    </message>
    <message>
      <source>{thing}: {first} in the first year, {all} in all</source>
      <translation>{thing}: {first} en el primer año, {all} en total</translation>
    </message>
    <message>
      <source>{title} (left out)</source>
      <translation>{title} (no incluida)</translation>
    </message>
    <message>
      <source>{typical}</source>
      <translation>{typical}</translation>
    </message>
    <message>
      <source>{typical}  ({low} to {high})</source>
      <translation>{typical}  ({low} a {high})</translation>
    </message>
    <message>
      <source>{typical} ({low} to {high})</source>
      <translation>{typical} ({low} a {high})</translation>
    </message>
    <message>
      <source>{typical} ({range})</source>
      <translation>{typical} ({range})</translation>
    </message>
    <message>
      <source>{typical} if all is typical</source>
      <translation>{typical} si todo es lo normal</translation>
    </message>
    <message>
      <source>{value} between the first sessions</source>
      <translation>{value} entre las primeras sesiones</translation>
    </message>
    <message>
      <source>{value}: {amount}</source>
      <translation>{value}: {amount}</translation>
    </message>
    <message>
      <source>{what}: {amount}</source>
      <translation>{what}: {amount}</translation>
    </message>
    <message numerus="yes">
      <source>{whole} split in %n part(s) is {amount} each.</source>
      <translation>
        <numerusform>{whole} dividido en %n parte es {amount} cada una.</numerusform>
        <numerusform>{whole} dividido en %n partes es {amount} cada una.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{whole} split over %n month(s) is {amount} a month.</source>
      <translation>
        <numerusform>{whole} repartido en %n mes es {amount} al mes.</numerusform>
        <numerusform>{whole} repartido en %n meses es {amount} al mes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{whole} split over %n session(s) is {amount} a session.</source>
      <translation>
        <numerusform>{whole} repartido en %n sesión es {amount} por sesión.</numerusform>
        <numerusform>{whole} repartido en %n sesiones es {amount} por sesión.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{whole} split over %n year(s) is {amount} a year.</source>
      <translation>
        <numerusform>{whole} repartido en %n año es {amount} al año.</numerusform>
        <numerusform>{whole} repartido en %n años es {amount} al año.</numerusform>
      </translation>
    </message>
    <message>
      <source>{words} (now {present})</source>
      <translation>{words} (ahora {present})</translation>
    </message>
    <message>
      <source>{words}, {booster} a booster</source>
      <translation>{words}, {booster} por refuerzo</translation>
    </message>
    <message>
      <source>{yours} of the numbers behind this answer are yours, {catalog} are from the catalog.</source>
      <translation>De los números detrás de esta respuesta, {yours} son suyos y {catalog} son del catálogo.</translation>
    </message>
    <message>
      <source>{{key: value, key: value}}</source>
      <translation>{{clave: valor, clave: valor}}</translation>
    </message>
    <message>
      <source>“At most”: what your plan would pay is not known. Ask your plan.</source>
      <translation>“A lo más”: no se sabe cuánto pagaría su plan. Pregunte a su plan.</translation>
    </message>
    <message>
      <source>“No interest if paid in full within 12 months”: one late dollar, and all of it is due.</source>
      <translation>“Sin intereses si se paga todo en 12 meses”: un dólar tarde y se deben todos los intereses.</translation>
    </message>
    <message>
      <source>“What can I afford?” is reckoned from it.</source>
      <translation>“¿Qué puedo pagar?” se calcula con esto.</translation>
    </message>
    <message>
      <source>“{name}” has changes that are not saved.</source>
      <translation>“{name}” tiene cambios que no se han guardado.</translation>
    </message>
    <message>
      <source>“{name}” is put aside as it is now, in place of “{oldest}”, the oldest of {count}.</source>
      <translation>“{name}” queda apartado como está ahora, en lugar de “{oldest}”, el más antiguo de {count}.</translation>
    </message>
    <message>
      <source>“{name}” is put aside as it is now. Change the plan, then open Compare: Plans side by side.</source>
      <translation>“{name}” queda apartado como está ahora. Cambie el plan y luego abra Comparar: Planes lado a lado.</translation>
    </message>
  </context>
</TS>
