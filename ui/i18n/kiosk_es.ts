<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Aids</name>
    <message>
        <source>Call staff</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Tamaño de letra y contraste</translation>
    </message>
</context>
<context>
    <name>Applicant</name>
    <message>
        <source>Whose card is it?</source>
        <translation>¿De quién es la tarjeta?</translation>
    </message>
    <message>
        <source>Points are for the person whose card it is.</source>
        <translation>Los puntos son para el titular de la tarjeta.</translation>
    </message>
    <message>
        <source>Myself, 18 or older</source>
        <translation>Yo, 18 años o más</translation>
    </message>
    <message>
        <source>My child under 15</source>
        <translation>Mi hijo menor de 15 años</translation>
    </message>
    <message>
        <source>I am the legal representative</source>
        <translation>Soy su representante legal</translation>
    </message>
    <message>
        <source>Myself, 15 to 17 years old</source>
        <translation>Yo, de 15 a 17 años</translation>
    </message>
    <message>
        <source>An adult whose guardian I am</source>
        <translation>Un adulto de quien soy tutor</translation>
    </message>
    <message>
        <source>family, friend, ...</source>
        <translation>familiar, amigo, ...</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>You apply for your child</source>
        <translation>Usted hace la solicitud por su hijo</translation>
    </message>
    <message>
        <source>Use your child&apos;s card, and the PIN of your child&apos;s card.</source>
        <translation>Use la tarjeta de su hijo y el PIN de esa tarjeta.</translation>
    </message>
    <message>
        <source>Only a legal representative may do this: a parent, or another person with parental authority. A grandparent, a brother or sister, or a teacher is not one.</source>
        <translation>Solo puede hacerlo un representante legal: un padre, una madre u otra persona con la patria potestad. Un abuelo, un hermano o un profesor no lo es.</translation>
    </message>
    <message>
        <source>The payment service may be in your child&apos;s name or in your own.</source>
        <translation>El servicio de pago puede estar a nombre de su hijo o al de usted.</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. In your own name you need a service that you did not use for yourself, and another one for each child.</source>
        <translation>Una cuenta de un servicio de pago recibe los puntos de una sola persona. A nombre de usted hace falta un servicio que no haya usado para sí, y otro para cada hijo.</translation>
    </message>
    <message>
        <source>I am the legal representative: go on</source>
        <translation>Soy representante legal: seguir</translation>
    </message>
    <message>
        <source>You apply yourself</source>
        <translation>Usted mismo hace la solicitud</translation>
    </message>
    <message>
        <source>Use your own card and its PIN.</source>
        <translation>Use su propia tarjeta y su PIN.</translation>
    </message>
    <message>
        <source>The payment service may be in your own name or in the name of your legal representative (a parent, or another person with parental authority).</source>
        <translation>El servicio de pago puede estar a su propio nombre o al de su representante legal (padre, madre u otra persona con la patria potestad).</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. One that was used for somebody else&apos;s points cannot take yours.</source>
        <translation>Una cuenta de un servicio de pago recibe los puntos de una sola persona. La que se usó para otra persona no sirve.</translation>
    </message>
    <message>
        <source>If you cannot do it alone, your legal representative may help beside you.</source>
        <translation>Si no puede hacerlo solo, su representante legal puede ayudarle a su lado.</translation>
    </message>
    <message>
        <source>I am 15 to 17: go on</source>
        <translation>Tengo de 15 a 17: seguir</translation>
    </message>
    <message>
        <source>You apply as a guardian</source>
        <translation>Usted hace la solicitud como tutor</translation>
    </message>
    <message>
        <source>Use the card of the person whose guardian you are, and its PIN.</source>
        <translation>Use la tarjeta de la persona de quien es tutor, y su PIN.</translation>
    </message>
    <message>
        <source>Only the guardian of an adult may do this, not a relative or a carer.</source>
        <translation>Solo puede hacerlo el tutor de un adulto, no un familiar ni un cuidador.</translation>
    </message>
    <message>
        <source>The payment service must be in the name of the person whose card it is.</source>
        <translation>El servicio de pago debe estar a nombre del titular de la tarjeta.</translation>
    </message>
    <message>
        <source>I am the guardian: go on</source>
        <translation>Soy tutor: seguir</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>Mynapoint, segunda ronda</translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation>Hasta %1 en puntos con su tarjeta My Number</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: up to %1 worth of points</source>
        <translation>Mynapoint, segunda ronda: hasta %1 en puntos</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>Tarjeta My Number</translation>
    </message>
    <message>
        <source>Its 4-digit PIN</source>
        <translation>Su PIN (4 dígitos)</translation>
    </message>
    <message>
        <source>ID and code of a payment service (card or app)</source>
        <translation>ID y código de un servicio de pago (tarjeta o aplicación)</translation>
    </message>
    <message>
        <source>Card or app of a payment service</source>
        <translation>Tarjeta o app de un servicio de pago</translation>
    </message>
    <message>
        <source>Apply for points by %1</source>
        <translation>Solicite los puntos a más tardar el %1</translation>
    </message>
    <message>
        <source>(for cards applied for by %1)</source>
        <translation>(tarjetas solicitadas hasta el %1)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>Horario: %1</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Solo lo esencial</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Push it in with the chip first, until it stops.</source>
        <translation>Insértela con el chip por delante hasta que se detenga.</translation>
    </message>
    <message>
        <source>Lay it flat, either side up.</source>
        <translation>Póngala plana, por cualquier lado.</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>Inserte su tarjeta</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>Coloque su tarjeta en el lector</translation>
    </message>
    <message>
        <source>The reader is below the screen.</source>
        <translation>El lector está debajo de la pantalla.</translation>
    </message>
    <message>
        <source>The slot is below the screen.</source>
        <translation>La ranura está debajo de la pantalla.</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>El lector está a la izquierda de la pantalla.</translation>
    </message>
    <message>
        <source>The slot is on the left of the screen.</source>
        <translation>La ranura está a la izquierda de la pantalla.</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>El lector está a la derecha de la pantalla.</translation>
    </message>
    <message>
        <source>The slot is on the right of the screen.</source>
        <translation>La ranura está a la derecha de la pantalla.</translation>
    </message>
    <message>
        <source>Take the card out of its case, away from other cards.</source>
        <translation>Saque la tarjeta de su funda y aléjela de otras tarjetas.</translation>
    </message>
    <message>
        <source>Leave it there until the screen says you can take it.</source>
        <translation>Déjela ahí hasta que la pantalla le diga que puede retirarla.</translation>
    </message>
</context>
<context>
    <name>CardSign</name>
    <message>
        <source>Card: check</source>
        <translation>Revise la tarjeta</translation>
    </message>
    <message>
        <source>Card OK</source>
        <translation>Tarjeta lista</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Applications have not started yet</source>
        <translation>Las solicitudes aún no han empezado</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>Puede hacer la solicitud desde el {date}.</translation>
    </message>
    <message>
        <source>The campaign has begun. When you can apply for points will be announced.</source>
        <translation>La campaña ha empezado. Se anunciará cuándo se pueden solicitar los puntos.</translation>
    </message>
    <message>
        <source>Closed for maintenance</source>
        <translation>Cerrado por mantenimiento</translation>
    </message>
    <message>
        <source>Closed at this hour</source>
        <translation>Cerrado a esta hora</translation>
    </message>
    <message>
        <source>This terminal is open {hours}.</source>
        <translation>Horario de este terminal: {hours}.</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>Las solicitudes han terminado</translation>
    </message>
    <message>
        <source>The last day to apply for points was {date}.</source>
        <translation>El último día para solicitar puntos fue el {date}.</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>This terminal is getting ready. Please wait a moment.</source>
        <translation>Este terminal se está preparando. Espere un momento.</translation>
    </message>
    <message>
        <source>Cards cannot be read right now</source>
        <translation>Ahora no se pueden leer tarjetas</translation>
    </message>
    <message>
        <source>The card reader of this terminal does not answer. Your card is not the cause.</source>
        <translation>El lector de este terminal no responde. No es culpa de su tarjeta.</translation>
    </message>
    <message>
        <source>This terminal is not in service yet</source>
        <translation>Este terminal aún no está en servicio</translation>
    </message>
    <message>
        <source>It has to be set up before it can take applications.</source>
        <translation>Falta configurarlo para recibir solicitudes.</translation>
    </message>
    <message>
        <source>This terminal cannot take applications right now</source>
        <translation>Este terminal no puede recibir solicitudes ahora</translation>
    </message>
    <message>
        <source>It has had no connection for some time. It opens again by itself.</source>
        <translation>Lleva un tiempo sin conexión. Se volverá a abrir solo.</translation>
    </message>
    <message>
        <source>Its clock is not set. Your card is not the cause.</source>
        <translation>Su reloj no está en hora. No es culpa de su tarjeta.</translation>
    </message>
    <message>
        <source>It has had no connection for a week to check its clock. It opens again by itself.</source>
        <translation>Lleva una semana sin conexión para comprobar su reloj. Se abrirá de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>It cannot keep applications safely at the moment.</source>
        <translation>En este momento no puede guardar solicitudes con seguridad.</translation>
    </message>
    <message>
        <source>Out of service for a short time</source>
        <translation>Fuera de servicio por poco tiempo</translation>
    </message>
    <message>
        <source>The staff has closed this terminal. It opens again soon.</source>
        <translation>El personal ha cerrado este terminal. Volverá a abrir pronto.</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>Cerrado por hoy</translation>
    </message>
    <message>
        <source>The staff has closed this terminal for today.</source>
        <translation>El personal ha cerrado este terminal por hoy.</translation>
    </message>
    <message>
        <source>Out of service: waiting for repair</source>
        <translation>Fuera de servicio: en espera de reparación</translation>
    </message>
    <message>
        <source>The staff has closed this terminal until it is repaired.</source>
        <translation>El personal ha cerrado este terminal hasta que se repare.</translation>
    </message>
    <message>
        <source>Please come again during opening hours.</source>
        <translation>Vuelva en el horario de servicio.</translation>
    </message>
    <message>
        <source>The system is being maintained.</source>
        <translation>El sistema está en mantenimiento.</translation>
    </message>
    <message>
        <source>The system will be maintained from {start} to {end}.</source>
        <translation>El sistema estará en mantenimiento desde el {start} hasta el {end}.</translation>
    </message>
    <message>
        <source>The system is being maintained until {moment}.</source>
        <translation>El sistema está en mantenimiento hasta el {moment}.</translation>
    </message>
    <message>
        <source>To see what you applied for, look at the official site or call the help line.</source>
        <translation>Para ver qué ha solicitado, consulte el sitio oficial o llame a la línea de ayuda.</translation>
    </message>
    <message>
        <source>The latest information is on the official site.</source>
        <translation>La información más reciente está en el sitio oficial.</translation>
    </message>
    <message>
        <source>Smartphones cannot apply during this time either. Please come again later.</source>
        <translation>Entretanto tampoco se puede con un smartphone. Vuelva más tarde.</translation>
    </message>
    <message>
        <source>With a smartphone you can apply at any hour.</source>
        <translation>Con un smartphone puede hacer la solicitud a cualquier hora.</translation>
    </message>
    <message>
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>También puede hacer la solicitud con un smartphone o en otro punto de trámite.</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>Otros puntos de trámite</translation>
    </message>
    <message>
        <source>Apply with a smartphone</source>
        <translation>Solicitar con un smartphone</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Sitio oficial</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Please tell the staff.</source>
        <translation>Avise al personal, por favor.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Pedir ayuda</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation>Lea y acepte, por favor</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>Inserte su tarjeta</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>Coloque su tarjeta en el lector</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>I agree to the privacy notice</source>
        <translation>Acepto el aviso de privacidad</translation>
    </message>
    <message>
        <source>I agree to the terms of use</source>
        <translation>Acepto las condiciones de uso</translation>
    </message>
    <message>
        <source>Tick the boxes, then insert your card.</source>
        <translation>Marque las casillas e inserte su tarjeta.</translation>
    </message>
    <message>
        <source>Tick the boxes, then place your card on the reader.</source>
        <translation>Marque las casillas y coloque su tarjeta en el lector.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidad</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>Terms of the payment service</source>
        <translation>Condiciones del servicio de pago</translation>
    </message>
</context>
<context>
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Type the ID and the code</source>
        <translation>Escriba el ID y el código</translation>
    </message>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>Teléfono, últimos 4 dígitos (opcional)</translation>
    </message>
    <message>
        <source>Only for questions to the call centre.</source>
        <translation>Solo para consultas al centro de llamadas.</translation>
    </message>
    <message>
        <source>Digits still missing: {n}</source>
        <translation>Dígitos que faltan: {n}</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>ID del servicio de pago</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Código de seguridad</translation>
    </message>
    <message>
        <source>It may be the same as the ID.</source>
        <translation>Puede ser igual que el ID.</translation>
    </message>
    <message>
        <source>It is on the front of the card.</source>
        <translation>Está en el anverso de la tarjeta.</translation>
    </message>
    <message>
        <source>It is on the back of the card.</source>
        <translation>Está en el reverso de la tarjeta.</translation>
    </message>
    <message>
        <source>It is on the payment screen of the app.</source>
        <translation>Está en la pantalla de pago de la aplicación.</translation>
    </message>
    <message>
        <source>It is on the account screen of the app.</source>
        <translation>Está en la pantalla de cuenta de la aplicación.</translation>
    </message>
    <message>
        <source>It is on the member page of the service.</source>
        <translation>Está en la página de socios del servicio.</translation>
    </message>
    <message>
        <source>8 digits: year, month, day.</source>
        <translation>8 dígitos: año, mes, día.</translation>
    </message>
    <message>
        <source>Number of digits: {n}</source>
        <translation>Número de dígitos: {n}</translation>
    </message>
    <message>
        <source>Number of digits: {least} to {most}</source>
        <translation>Número de dígitos: de {least} a {most}</translation>
    </message>
    <message>
        <source>Capital letters and digits: {n}</source>
        <translation>Mayúsculas y dígitos: {n}</translation>
    </message>
    <message>
        <source>Capital letters and digits: {least} to {most}</source>
        <translation>Mayúsculas y dígitos: de {least} a {most}</translation>
    </message>
    <message>
        <source>Number of characters: {n}</source>
        <translation>Número de caracteres: {n}</translation>
    </message>
    <message>
        <source>Number of characters: {least} to {most}</source>
        <translation>Número de caracteres: de {least} a {most}</translation>
    </message>
    <message>
        <source>There is no such date. Please check it.</source>
        <translation>Esa fecha no existe. Compruébela.</translation>
    </message>
    <message>
        <source>Characters still missing: {n}</source>
        <translation>Caracteres que faltan: {n}</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>Compruebe lo que ha escrito.</translation>
    </message>
    <message>
        <source>Is this really the number of the service? Never type your My Number here.</source>
        <translation>¿Es de verdad el número del servicio? No escriba nunca aquí su My Number.</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>Era</name>
    <message>
        <source>Shōwa 昭和</source>
        <translation>Shōwa 昭和</translation>
    </message>
    <message>
        <source>Heisei 平成</source>
        <translation>Heisei 平成</translation>
    </message>
    <message>
        <source>Reiwa 令和</source>
        <translation>Reiwa 令和</translation>
    </message>
    <message>
        <source>Taishō 大正</source>
        <translation>Taishō 大正</translation>
    </message>
</context>
<context>
    <name>EraYear</name>
    <message>
        <source>Japanese year? Choose the era:</source>
        <translation>¿Año japonés? Elija la era:</translation>
    </message>
    <message>
        <source>Japanese year</source>
        <translation>Año japonés</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The card does not answer yet. Please wait and leave it still.</source>
        <translation>La tarjeta aún no responde. Espere y no la mueva, por favor.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>You pay for the call</source>
        <translation>Usted paga la llamada</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierto ahora</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Cerrado ahora</translation>
    </message>
    <message>
        <source>If you cannot get through</source>
        <translation>Si no logra llamar</translation>
    </message>
    <message>
        <source>Every day, 24 hours</source>
        <translation>Todos los días, 24 horas</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Weekends, holidays</source>
        <translation>Fines de semana y festivos</translation>
    </message>
    <message>
        <source>No line about points speaks {language}. Ask somebody to call for you:</source>
        <translation>Ninguna línea sobre puntos habla {language}. Pida a alguien que llame por usted:</translation>
    </message>
    <message>
        <source>This line does not speak {language}. Ask somebody to call for you:</source>
        <translation>Esta línea no habla {language}. Pida a alguien que llame por usted:</translation>
    </message>
    <message>
        <source>No line about the card speaks {language}. Ask somebody to call for you:</source>
        <translation>Ninguna línea sobre la tarjeta habla {language}. Pida a alguien que llame por usted:</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold for one and a half seconds, or press twice</source>
        <translation>Mantenga pulsado un segundo y medio, o pulse dos veces</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>Text size and contrast</source>
        <translation>Tamaño de letra y contraste</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>This visit ends soon</source>
        <translation>Su tiempo termina pronto</translation>
    </message>
    <message>
        <source>A visit has a longest time. Then everything you entered is erased, to protect you.</source>
        <translation>Cada visita tiene un tiempo máximo. Después se borra todo lo que escribió, para protegerle.</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased.</source>
        <translation>Para protegerle, se borrará todo lo que ha escrito.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>Segundos restantes: %1</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Not registered as a resident yet?</source>
        <translation>¿Aún no ha registrado su domicilio?</translation>
    </message>
    <message>
        <source>Register at your municipality first. Apply for the card there at the same time.</source>
        <translation>Regístrese primero en su municipio. Pida allí la tarjeta al mismo tiempo.</translation>
    </message>
    <message>
        <source>The card and its PIN</source>
        <translation>La tarjeta y su PIN</translation>
    </message>
    <message>
        <source>When you apply for the card or get it, you set a 4-digit PIN for its user certificate. Remember it.</source>
        <translation>Al pedir o recibir la tarjeta, elija un PIN de 4 dígitos para su certificado de usuario y recuérdelo.</translation>
    </message>
    <message>
        <source>Then come back with the card and the PIN: points come after the card.</source>
        <translation>Después vuelva con la tarjeta y el PIN: primero la tarjeta, luego los puntos.</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN and cannot apply. Your municipality can change it to one with a PIN.</source>
        <translation>Una tarjeta que lleva impreso “顔認証” no tiene PIN y no sirve para solicitar. En su municipio pueden cambiarla por una con PIN.</translation>
    </message>
    <message>
        <source>Other ways to apply for the card</source>
        <translation>Otras formas de pedir la tarjeta</translation>
    </message>
    <message>
        <source>By smartphone, on the web, or at an ID photo booth.</source>
        <translation>Con un smartphone, en la web o en una cabina de fotos.</translation>
    </message>
    <message>
        <source>These are in Japanese only.</source>
        <translation>Solo están en japonés.</translation>
    </message>
    <message>
        <source>Cards that were applied for after {date} bring no points.</source>
        <translation>Las tarjetas pedidas después del {date} no dan puntos.</translation>
    </message>
    <message>
        <source>For points, apply for the card by {date}.</source>
        <translation>Para recibir puntos, pida la tarjeta a más tardar el {date}.</translation>
    </message>
    <message>
        <source>Your first card is free</source>
        <translation>Su primera tarjeta es gratis</translation>
    </message>
    <message>
        <source>It bears your My Number and your photo, and is an identity document.</source>
        <translation>Lleva su My Number y su foto, y sirve como documento de identidad.</translation>
    </message>
    <message>
        <source>With its chip you do more online: residence procedures, taxes (e-Tax).</source>
        <translation>Con su chip puede hacer más en línea: trámites de residencia, impuestos (e-Tax).</translation>
    </message>
    <message>
        <source>Fill in the application form for the card</source>
        <translation>Complete el formulario para pedir la tarjeta</translation>
    </message>
    <message>
        <source>Foreign residents also get the form and the address label at Immigration.</source>
        <translation>Los residentes extranjeros también pueden recibir el formulario y la etiqueta de dirección en Inmigración.</translation>
    </message>
    <message>
        <source>Add a photo of your face</source>
        <translation>Añada una foto de su cara</translation>
    </message>
    <message>
        <source>4.5 cm high and 3.5 cm wide. Black and white is fine.</source>
        <translation>4.5 cm de alto y 3.5 cm de ancho. Puede ser en blanco y negro.</translation>
    </message>
    <message>
        <source>From the last 6 months. From the front, no hat, nothing behind you.</source>
        <translation>De los últimos 6 meses. De frente, sin sombrero, sin nada detrás.</translation>
    </message>
    <message>
        <source>Your My Number is on a letter</source>
        <translation>Su My Number está en una carta</translation>
    </message>
    <message>
        <source>It comes by registered mail 2 to 3 weeks after you register as a resident.</source>
        <translation>Llega por correo certificado de 2 a 3 semanas después de registrar su domicilio.</translation>
    </message>
    <message>
        <source>The form needs it. This terminal does not.</source>
        <translation>El formulario lo necesita. Este terminal no.</translation>
    </message>
    <message>
        <source>If you know your My Number: by post</source>
        <translation>Si sabe su My Number: por correo</translation>
    </message>
    <message>
        <source>Put the form into the envelope with the address label and post it.</source>
        <translation>Ponga el formulario en el sobre con la etiqueta de dirección y échelo al correo.</translation>
    </message>
    <message>
        <source>After about 1 month a postcard comes.</source>
        <translation>En 1 mes más o menos llega una postal.</translation>
    </message>
    <message>
        <source>Go to the place on the postcard, set your PIN there, and get your card.</source>
        <translation>Vaya al lugar que dice la postal, elija allí su PIN y reciba su tarjeta.</translation>
    </message>
    <message>
        <source>If you do not know it, or the form is difficult</source>
        <translation>Si no lo sabe o el formulario es difícil</translation>
    </message>
    <message>
        <source>Go to the municipality where you live and fill in the form there.</source>
        <translation>Vaya al municipio donde vive y complete allí el formulario.</translation>
    </message>
    <message>
        <source>After about 1 month the card comes to your home by post.</source>
        <translation>En 1 mes más o menos la tarjeta llega a su casa por correo.</translation>
    </message>
    <message>
        <source>In some municipalities a postcard comes instead, and you get the card there.</source>
        <translation>En algunos municipios llega una postal y la tarjeta se recibe allí.</translation>
    </message>
    <message>
        <source>About points</source>
        <translation>Sobre los puntos</translation>
    </message>
    <message>
        <source>About the card</source>
        <translation>Sobre la tarjeta</translation>
    </message>
    <message>
        <source>About points and the card</source>
        <translation>Sobre los puntos y la tarjeta</translation>
    </message>
    <message>
        <source>With the keys beside the screen</source>
        <translation>Con las teclas junto a la pantalla</translation>
    </message>
    <message>
        <source>If you gave the last 4 digits of your phone number, the points line can look up your application.</source>
        <translation>Si dio los últimos 4 dígitos de su teléfono, la línea de puntos puede buscar su solicitud.</translation>
    </message>
    <message>
        <source>Lost your card?</source>
        <translation>¿Perdió su tarjeta?</translation>
    </message>
    <message>
        <source>Have it stopped at once: this line answers day and night.</source>
        <translation>Pida que la bloqueen de inmediato: esta línea atiende día y noche.</translation>
    </message>
    <message>
        <source>Immigration Services Agency</source>
        <translation>Agencia de Servicios de Inmigración</translation>
    </message>
    <message>
        <source>Its site explains the card and the points in 16 languages.</source>
        <translation>Su sitio explica la tarjeta y los puntos en 16 idiomas.</translation>
    </message>
    <message>
        <source>Up to {amount} worth of points, in three parts.</source>
        <translation>Puntos por hasta {amount}, en tres partes.</translation>
    </message>
    <message>
        <source>Each part counts by itself. Points are not cash.</source>
        <translation>Cada parte cuenta por separado. Los puntos no son dinero en efectivo.</translation>
    </message>
    <message>
        <source>Two different deadlines</source>
        <translation>Dos plazos distintos</translation>
    </message>
    <message>
        <source>To apply for the card itself: {date}</source>
        <translation>Para pedir la tarjeta: a más tardar el {date}</translation>
    </message>
    <message>
        <source>To apply for the points: {date}</source>
        <translation>Para solicitar los puntos: a más tardar el {date}</translation>
    </message>
    <message>
        <source>You choose one payment service</source>
        <translation>Elige un servicio de pago</translation>
    </message>
    <message>
        <source>It must be one of the participating services, in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>Debe ser uno de los servicios participantes y estar a su propio nombre (menores de 18 años: o al de su representante legal).</translation>
    </message>
    <message>
        <source>The points come as points of that service. You cannot change it later.</source>
        <translation>Los puntos llegan como puntos de ese servicio. Después no se puede cambiar.</translation>
    </message>
    <message>
        <source>You need its ID and code: on its card, in its app or on its site. They differ between services.</source>
        <translation>Necesita el ID y el código del servicio: están en su tarjeta, aplicación o sitio. Varían según el servicio.</translation>
    </message>
    <message>
        <source>You spend them in ordinary shopping, wherever that service can be used.</source>
        <translation>Los puntos se gastan en las compras de siempre, donde se acepte ese servicio.</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>With your smartphone, at any hour</source>
        <translation>Con su smartphone, a cualquier hora</translation>
    </message>
    <message>
        <source>Get the app from this site. Not every model can read the card: it has a list.</source>
        <translation>Instale la aplicación desde este sitio. No todos los modelos leen la tarjeta: el sitio tiene la lista.</translation>
    </message>
    <message>
        <source>In the app, or with a computer on the site, “Check status” (予約・申込状況確認) tells you with card and PIN whether you have applied.</source>
        <translation>En la aplicación o, con una computadora, en el sitio, “Consultar estado” (予約・申込状況確認) le dice, con la tarjeta y el PIN, si la solicitud está hecha.</translation>
    </message>
    <message>
        <source>Take the phone out of its case. On Android, turn NFC on.</source>
        <translation>Quite la funda del teléfono. En Android, active NFC.</translation>
    </message>
    <message>
        <source>iPhone: lay its upper edge on the middle of the card.</source>
        <translation>iPhone: apoye el borde superior en el centro de la tarjeta.</translation>
    </message>
    <message>
        <source>Android: the mark of NFC, often in the middle of its back, goes on the card.</source>
        <translation>Android: apoye la marca NFC, a menudo en el centro del dorso, en la tarjeta.</translation>
    </message>
    <message>
        <source>Hold it close to the card until it has been read, not on a metal table.</source>
        <translation>Manténgalo junto a la tarjeta hasta que se lea, no sobre una mesa de metal.</translation>
    </message>
    <message>
        <source>How to hold it differs from model to model. The app&apos;s site shows yours, in Japanese only.</source>
        <translation>La forma de leerla depende del modelo. El sitio de la aplicación la muestra, solo en japonés.</translation>
    </message>
    <message>
        <source>With a computer</source>
        <translation>Con una computadora</translation>
    </message>
    <message>
        <source>You need a card reader, and a program from the official site: {name}</source>
        <translation>Hace falta un lector de tarjetas y un programa del sitio oficial: {name}</translation>
    </message>
    <message>
        <source>Beware of copies: the true address is {host}</source>
        <translation>Cuidado con los sitios falsos: la dirección verdadera es {host}</translation>
    </message>
    <message>
        <source>Search the web for:</source>
        <translation>Busque en la web:</translation>
    </message>
    <message>
        <source>At another procedure spot</source>
        <translation>En otro punto de trámite</translation>
    </message>
    <message>
        <source>Not every office or shop takes part. Look before you go.</source>
        <translation>No participan todas las oficinas o tiendas. Mírelo antes de ir.</translation>
    </message>
    <message>
        <source>Procedure spots bear the mark マイナポイント手続スポット.</source>
        <translation>Los puntos de trámite llevan el distintivo “マイナポイント手続スポット”.</translation>
    </message>
    <message>
        <source>The steps, with pictures</source>
        <translation>Los pasos, con imágenes</translation>
    </message>
    <message>
        <source>The official site shows them for smartphones, for computers and for procedure spots.</source>
        <translation>El sitio oficial los explica para el smartphone, la computadora y los puntos de trámite.</translation>
    </message>
    <message>
        <source>Only your card and your PIN can apply</source>
        <translation>Solo su tarjeta y su PIN permiten la solicitud</translation>
    </message>
    <message>
        <source>The electronic certificate in the card makes misuse hard.</source>
        <translation>El certificado electrónico de la tarjeta dificulta el mal uso.</translation>
    </message>
    <message>
        <source>Nobody stays logged in: each application needs the card and the PIN anew.</source>
        <translation>Nadie queda con la sesión abierta: cada solicitud necesita otra vez la tarjeta y el PIN.</translation>
    </message>
    <message>
        <source>Staff never ask for your PIN</source>
        <translation>El personal nunca le pide el PIN</translation>
    </message>
    <message>
        <source>Do not tell it to anybody, and cover the keys with your hand.</source>
        <translation>No lo diga a nadie y tape las teclas con la mano.</translation>
    </message>
    <message>
        <source>Your My Number is not used</source>
        <translation>Su My Number no se usa</translation>
    </message>
    <message>
        <source>The terminal does not read the 12 digits, and no camera looks at your card.</source>
        <translation>El terminal no lee los 12 dígitos y ninguna cámara mira su tarjeta.</translation>
    </message>
    <message>
        <source>The state does not know your shopping</source>
        <translation>El Estado no conoce sus compras</translation>
    </message>
    <message>
        <source>The state cannot collect or keep what you buy. This terminal does not either.</source>
        <translation>El Estado no puede recoger ni guardar lo que compra. Este terminal tampoco.</translation>
    </message>
    <message>
        <source>Nothing stays on this screen</source>
        <translation>En esta pantalla no queda nada</translation>
    </message>
    <message>
        <source>Take the card away, and what you entered is erased.</source>
        <translation>Retire la tarjeta y se borra lo que escribió.</translation>
    </message>
    <message>
        <source>Your application waits sealed; this terminal itself cannot open it.</source>
        <translation>Su solicitud espera sellada; ni este terminal puede abrirla.</translation>
    </message>
    <message>
        <source>Beware of false messages</source>
        <translation>Cuidado con los mensajes falsos</translation>
    </message>
    <message>
        <source>No office asks by email or SMS for your PIN, account or My Number, or for a fee.</source>
        <translation>Ninguna oficina pide por correo electrónico o SMS su PIN, su cuenta, su My Number ni dinero.</translation>
    </message>
    <message>
        <source>In doubt, call the police {police} or the consumer hotline {consumers}.</source>
        <translation>Si duda, llame a la policía {police} o a la línea del consumidor {consumers}.</translation>
    </message>
    <message>
        <source>The page is in Japanese only.</source>
        <translation>La página está solo en japonés.</translation>
    </message>
    <message>
        <source>This is what was known on {date}.</source>
        <translation>Esto es lo que se sabía el {date}.</translation>
    </message>
    <message>
        <source>The latest information and the list of services are on the official site.</source>
        <translation>La información más reciente y la lista de servicios están en el sitio oficial.</translation>
    </message>
    <message>
        <source>Who gets what?</source>
        <translation>¿Quién recibe qué?</translation>
    </message>
    <message>
        <source>How to get a My Number Card</source>
        <translation>Cómo obtener una tarjeta My Number</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>Otras vías y lugares</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>Ayuda por teléfono</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>¿Es seguro?</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>up to {amount} worth</source>
        <translation>equivalente a hasta {amount}</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>equivalente a {amount}</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>Tarjeta My Number</translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation>Uso como tarjeta de seguro médico</translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation>Cuenta para recibir fondos públicos</translation>
    </message>
    <message>
        <source>Start to be announced</source>
        <translation>Inicio aún por anunciar</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Desde el {date}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>There is nothing to apply for</source>
        <translation>No hay nada que solicitar</translation>
    </message>
    <message>
        <source>Apply for up to {amount} worth of points</source>
        <translation>Solicitar puntos por hasta {amount}</translation>
    </message>
    <message>
        <source>Apply for {amount} worth of points</source>
        <translation>Solicitar puntos por {amount}</translation>
    </message>
    <message>
        <source>Goes on in the service you chose in round 1</source>
        <translation>Sigue en el servicio que eligió en la ronda 1</translation>
    </message>
    <message>
        <source>Have you done these, or will you do them by {date}?</source>
        <translation>¿Ha hecho esto o lo hará a más tardar el {date}?</translation>
    </message>
    <message>
        <source>Did you apply for My Number Points in round 1?</source>
        <translation>¿Solicitó Mynapoint en la primera ronda?</translation>
    </message>
    <message>
        <source>Please answer two questions</source>
        <translation>Responda dos preguntas</translation>
    </message>
    <message>
        <source>For everybody with a My Number Card who did not apply in round 1.</source>
        <translation>Para quien tiene una tarjeta My Number y no hizo la solicitud en la ronda 1.</translation>
    </message>
    <message>
        <source>The card must be requested by {card}. It does not matter when you got it.</source>
        <translation>La tarjeta debe pedirse a más tardar el {card}. No importa cuándo la recibió.</translation>
    </message>
    <message>
        <source>After you apply: charge or shop with the service you choose. All of the points come for {spend}, fewer for less.</source>
        <translation>Después de la solicitud: haga recargas o compras con el servicio elegido. Con {spend} en total recibe todos los puntos; con menos, una parte.</translation>
    </message>
    <message>
        <source>If you applied in round 1 and not all of the points have come: without applying again, go on charging or shopping with the service you chose then.</source>
        <translation>Si hizo la solicitud en la ronda 1 y faltan puntos: sin otra solicitud, siga haciendo recargas o compras con el servicio que eligió entonces.</translation>
    </message>
    <message>
        <source>You can apply until {date}.</source>
        <translation>Puede hacer la solicitud hasta el {date}.</translation>
    </message>
    <message>
        <source>For people who have applied to use their card as a health insurance card.</source>
        <translation>Para quien hizo la solicitud de uso como tarjeta de seguro médico.</translation>
    </message>
    <message>
        <source>You do not have to charge or buy anything.</source>
        <translation>No hace falta recarga ni compra.</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone, at a Seven Bank ATM or at the counter of your municipality, not on these screens.</source>
        <translation>¿Aún no? Se hace en Mynaportal con un smartphone, en un cajero automático de Seven Bank o en la ventanilla de su municipio, no en estas pantallas.</translation>
    </message>
    <message>
        <source>Do both by {date}: that, and this application.</source>
        <translation>Haga las dos cosas a más tardar el {date}: eso y esta solicitud.</translation>
    </message>
    <message>
        <source>For people who have registered an account to receive public funds.</source>
        <translation>Para quien registró una cuenta para recibir fondos públicos.</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone or computer. It cannot be done at terminals in stores. This terminal never asks for your bank account.</source>
        <translation>¿Aún no? Se hace en Mynaportal con un smartphone o una computadora. No se puede en terminales de tiendas. Este terminal nunca pide su cuenta bancaria.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, and I have all the points</source>
        <translation>Sí, y tengo todos los puntos</translation>
    </message>
    <message>
        <source>Yes, but not all have come yet</source>
        <translation>Sí, pero aún no han llegado todos</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Choose a service</source>
        <translation>Elegir un servicio</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Finds nothing</source>
        <translation>No encuentra nada</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>(point)</source>
        <translation>(punto)</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>back</source>
        <translation>volver</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>tamaño de letra</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>Are you sure of your PIN?</source>
        <translation>¿Está seguro de su PIN?</translation>
    </message>
    <message>
        <source>If it is wrong once more, the PIN will be locked.</source>
        <translation>Si falla una vez más, el PIN se bloquea.</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it.</source>
        <translation>Solo la ventanilla del municipio de su domicilio registrado puede desbloquearlo.</translation>
    </message>
    <message>
        <source>If you are not sure, stop here.</source>
        <translation>Si no está seguro, pare aquí.</translation>
    </message>
    <message>
        <source>I am sure: try once more</source>
        <translation>Seguro: intentar otra vez</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
</context>
<context>
    <name>LetterEntry</name>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>Other characters</source>
        <translation>Otros caracteres</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Who gets what?</source>
        <translation>¿Quién recibe qué?</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>No tengo tarjeta</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>Otras vías y lugares</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>Ayuda por teléfono</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>¿Es seguro?</translation>
    </message>
    <message>
        <source>Apply for myself</source>
        <translation>Solicitar para mí</translation>
    </message>
    <message>
        <source>I am 18 or older</source>
        <translation>Tengo 18 años o más</translation>
    </message>
    <message>
        <source>Apply for my child</source>
        <translation>Solicitar para mi hijo</translation>
    </message>
    <message>
        <source>under 15</source>
        <translation>menor de 15 años</translation>
    </message>
    <message>
        <source>Other applications</source>
        <translation>Otras solicitudes</translation>
    </message>
    <message>
        <source>I am 15 to 17, or a guardian</source>
        <translation>De 15 a 17 años, o tutor</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Consultar estado</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Not done yet? Apply by {date} to use the card as a health insurance card. You do not have to charge or buy anything.</source>
        <translation>¿Aún no? Haga a más tardar el {date} la solicitud de uso como tarjeta de seguro médico. No hace falta recarga ni compra.</translation>
    </message>
    <message>
        <source>Not done yet? Register an account to receive public funds by {date}, in Mynaportal. You do not have to charge or buy anything.</source>
        <translation>¿Aún no? Registre a más tardar el {date} en Mynaportal una cuenta para recibir fondos públicos. No hace falta recarga ni compra.</translation>
    </message>
    <message>
        <source>Charge {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>Haga recargas en {service} a más tardar el {date}. Con {spend} en total recibe {reward} por valor de {amount}; con menos, una parte.</translation>
    </message>
    <message>
        <source>Shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>Haga compras con {service} a más tardar el {date}. Con {spend} en total recibe {reward} por valor de {amount}; con menos, una parte.</translation>
    </message>
    <message>
        <source>Charge or shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>Haga recargas o compras con {service} a más tardar el {date}. Con {spend} en total recibe {reward} por valor de {amount}; con menos, una parte.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>Not done yet? By {date}: {items}.</source>
        <translation>¿Aún no? A más tardar el {date}: {items}.</translation>
    </message>
    <message>
        <source>Points: app or site of {service}</source>
        <translation>Puntos: app o sitio de {service}</translation>
    </message>
    <message>
        <source>By {date}: charge {service} with up to {spend} in all.</source>
        <translation>Recargue {service} a más tardar el {date} (hasta {spend} en total).</translation>
    </message>
    <message>
        <source>By {date}: shop with {service} for up to {spend} in all.</source>
        <translation>Compre con {service} a más tardar el {date} (hasta {spend} en total).</translation>
    </message>
    <message>
        <source>By {date}: charge or shop with {service} for up to {spend} in all.</source>
        <translation>Recargue {service} o compre con él a más tardar el {date} (hasta {spend} en total).</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>Vea sus puntos en la aplicación o el sitio de {service}. Aquí no se muestran.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>Otros puntos de trámite</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>Vaya a la ventanilla del municipio de su domicilio registrado.</translation>
    </message>
    <message>
        <source>No application was made.</source>
        <translation>No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>Everything you entered was erased. You can start again.</source>
        <translation>Se ha borrado todo lo que escribió. Puede empezar de nuevo.</translation>
    </message>
    <message>
        <source>This is not a My Number Card</source>
        <translation>Esta no es una tarjeta My Number</translation>
    </message>
    <message>
        <source>This old card cannot be used</source>
        <translation>Esta tarjeta antigua no sirve</translation>
    </message>
    <message>
        <source>It is a Basic Resident Register Card. Only a My Number Card can be used.</source>
        <translation>Es una tarjeta del Registro Básico de Residentes. Solo sirve la tarjeta My Number.</translation>
    </message>
    <message>
        <source>A smartphone cannot be used here</source>
        <translation>Aquí no se puede usar un smartphone</translation>
    </message>
    <message>
        <source>Please use the card itself.</source>
        <translation>Use la propia tarjeta.</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>No se pudo leer la tarjeta</translation>
    </message>
    <message>
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>Retire la tarjeta e inténtelo de nuevo. No se ha gastado ningún intento del PIN.</translation>
    </message>
    <message>
        <source>The card cannot be read here</source>
        <translation>Aquí no se puede leer la tarjeta</translation>
    </message>
    <message>
        <source>It may be damaged, or this reader does not suit it. No PIN try was used.</source>
        <translation>Puede estar dañada o no ir bien con este lector. No se ha gastado ningún intento del PIN.</translation>
    </message>
    <message>
        <source>Try another terminal or your smartphone, or ask at your municipality.</source>
        <translation>Pruebe otro terminal o su smartphone, o pregunte en su municipio.</translation>
    </message>
    <message>
        <source>This card has no electronic certificate</source>
        <translation>Esta tarjeta no tiene certificado electrónico</translation>
    </message>
    <message>
        <source>The electronic certificate for user identification is needed to apply.</source>
        <translation>Para la solicitud hace falta el certificado electrónico de autenticación del usuario.</translation>
    </message>
    <message>
        <source>The electronic certificate has expired</source>
        <translation>El certificado electrónico ha caducado</translation>
    </message>
    <message>
        <source>It was valid until {date}.</source>
        <translation>Era válido hasta el {date}.</translation>
    </message>
    <message>
        <source>It must be renewed before you can apply.</source>
        <translation>Debe renovarlo antes de la solicitud.</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>Esta tarjeta aún no se puede usar</translation>
    </message>
    <message>
        <source>It is valid from {date}.</source>
        <translation>Es válida desde el {date}.</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time.</source>
        <translation>Tras emitir o renovar una tarjeta hace falta algún tiempo.</translation>
    </message>
    <message>
        <source>It may be a transit card, a licence, a residence card or a notification card.</source>
        <translation>Puede ser una tarjeta de transporte, una licencia de conducir, una tarjeta de residencia o de notificación.</translation>
    </message>
    <message>
        <source>Take this card away. Then use your My Number Card.</source>
        <translation>Retire esta tarjeta y use su tarjeta My Number.</translation>
    </message>
    <message>
        <source>Pull the card out and insert it again. No PIN try was used.</source>
        <translation>Saque la tarjeta e insértela de nuevo. No se ha gastado ningún intento del PIN.</translation>
    </message>
    <message>
        <source>Take it out of its case. Keep other cards, coins and foil away from it.</source>
        <translation>Sáquela de su funda. Aléjela de otras tarjetas, monedas y papel de aluminio.</translation>
    </message>
    <message>
        <source>Please come again then.</source>
        <translation>Vuelva entonces, por favor.</translation>
    </message>
    <message>
        <source>Please come again tomorrow or later.</source>
        <translation>Vuelva mañana o más tarde.</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>Esta tarjeta no se puede usar aquí</translation>
    </message>
    <message>
        <source>Its certificate was not issued by the official authority for My Number Cards.</source>
        <translation>Su certificado no es de la autoridad oficial de las tarjetas My Number.</translation>
    </message>
    <message>
        <source>The card&apos;s electronic certificate cannot be used here</source>
        <translation>Aquí no sirve el certificado electrónico de la tarjeta</translation>
    </message>
    <message>
        <source>The card was read well and is not damaged. No PIN try was used.</source>
        <translation>La tarjeta se leyó bien y no está dañada. No se ha gastado ningún intento del PIN.</translation>
    </message>
    <message>
        <source>Your PIN is locked</source>
        <translation>Su PIN está bloqueado</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. No application was made.</source>
        <translation>Se escribió mal tres veces seguidas. No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>Lleve la tarjeta a la ventanilla del municipio de su domicilio registrado para poner un PIN nuevo.</translation>
    </message>
    <message>
        <source>We stop here so that the PIN is not locked</source>
        <translation>Paramos aquí para que el PIN no se bloquee</translation>
    </message>
    <message>
        <source>Not sure of the PIN? Please go to the counter of the municipality where you are registered.</source>
        <translation>¿No está seguro del PIN? Vaya a la ventanilla del municipio de su domicilio registrado.</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>Se retiró la tarjeta</translation>
    </message>
    <message>
        <source>For your safety we have ended here. No application was made.</source>
        <translation>Por su seguridad, hemos terminado aquí. No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>This is another card than before</source>
        <translation>Esta es otra tarjeta</translation>
    </message>
    <message>
        <source>We have ended because nobody was here</source>
        <translation>Hemos terminado porque no había nadie</translation>
    </message>
    <message>
        <source>The card reader has failed</source>
        <translation>El lector de tarjetas ha fallado</translation>
    </message>
    <message>
        <source>Your card is not the cause. No application was made.</source>
        <translation>No es culpa de su tarjeta. No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>Please use another terminal, or your smartphone.</source>
        <translation>Use otro terminal o su smartphone.</translation>
    </message>
    <message>
        <source>The card did not answer</source>
        <translation>La tarjeta no respondió</translation>
    </message>
    <message>
        <source>The connection to the card was lost. No application was made.</source>
        <translation>Se perdió la conexión con la tarjeta. No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>Please start again and leave the card still until the end.</source>
        <translation>Empiece de nuevo y no mueva la tarjeta hasta el final.</translation>
    </message>
    <message>
        <source>The application could not be kept</source>
        <translation>No se pudo guardar la solicitud</translation>
    </message>
    <message>
        <source>This terminal has a fault. No application was made.</source>
        <translation>Este terminal tiene una avería. No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>We cannot tell yet whether you have applied</source>
        <translation>Aún no sabemos si la solicitud se hizo</translation>
    </message>
    <message>
        <source>This terminal did not answer in time. Please do not apply again today.</source>
        <translation>Este terminal no respondió a tiempo. Hoy no haga otra solicitud.</translation>
    </message>
    <message>
        <source>Look tomorrow with “Check status” (予約・申込状況確認), here or in the smartphone app, which is in Japanese only.</source>
        <translation>Mire mañana en “Consultar estado” (予約・申込状況確認), aquí o en la aplicación del smartphone, que está solo en japonés.</translation>
    </message>
    <message>
        <source>The status cannot be shown now</source>
        <translation>Ahora no se puede mostrar el estado</translation>
    </message>
    <message>
        <source>There is no connection. Your applications are not affected.</source>
        <translation>No hay conexión. Sus solicitudes no se ven afectadas.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>Esta tarjeta no se puede usar ahora</translation>
    </message>
    <message>
        <source>After a card is issued or renewed, please wait until the next day.</source>
        <translation>Si la tarjeta se acaba de emitir o renovar, espere hasta el día siguiente.</translation>
    </message>
    <message>
        <source>If that is not the reason, ask at the counter of your municipality.</source>
        <translation>Si no es ese el motivo, pregunte en la ventanilla de su municipio.</translation>
    </message>
    <message>
        <source>Applications have closed meanwhile</source>
        <translation>Las solicitudes se han cerrado entretanto</translation>
    </message>
    <message>
        <source>The period ended while you were here. No application was made.</source>
        <translation>El plazo terminó mientras estaba aquí. No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>Consulte el sitio oficial o llame a la línea de ayuda.</translation>
    </message>
    <message>
        <source>It closed while you were here. No application was made.</source>
        <translation>Se cerró mientras estaba aquí. No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>Elija otro servicio.</translation>
    </message>
    <message>
        <source>You cannot apply for this person</source>
        <translation>No puede hacer la solicitud por esta persona</translation>
    </message>
    <message>
        <source>Only card holders themselves, legal representatives of children under 15, and guardians can.</source>
        <translation>Solo pueden el titular de la tarjeta, el representante legal de un menor de 15 años y el tutor de un adulto.</translation>
    </message>
    <message>
        <source>Grandparents, brothers and sisters, teachers or friends cannot.</source>
        <translation>Los abuelos, hermanos, profesores o amigos no pueden.</translation>
    </message>
    <message>
        <source>First register with the payment service</source>
        <translation>Regístrese antes en el servicio de pago</translation>
    </message>
    <message>
        <source>This service needs a registration before you apply. No application was made.</source>
        <translation>Este servicio exige un registro antes de la solicitud. No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>Register and come back, or choose another service.</source>
        <translation>Regístrese y vuelva, o elija otro servicio.</translation>
    </message>
    <message>
        <source>One try of the PIN may have been used.</source>
        <translation>Es posible que se haya gastado un intento del PIN.</translation>
    </message>
    <message>
        <source>No card yet? Press “Start”, then “I have no card”.</source>
        <translation>¿Aún sin tarjeta? Pulse “Empezar” y “No tengo tarjeta”.</translation>
    </message>
    <message>
        <source>If you extended your period of stay, the card must be extended, too.</source>
        <translation>Si extendió su período de estancia, también debe extender la tarjeta.</translation>
    </message>
    <message>
        <source>No points are lost: apply again once the PIN is set.</source>
        <translation>No se pierden puntos: haga la solicitud cuando tenga el PIN nuevo.</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN: ask there for one with a PIN.</source>
        <translation>Una tarjeta que lleva impreso “顔認証” no tiene PIN: pida allí una con PIN.</translation>
    </message>
</context>
<context>
    <name>PhotoRules</name>
    <message>
        <source>Something behind</source>
        <translation>Algo detrás</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Poco clara</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>Sombrero</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Lentes de sol</translation>
    </message>
    <message>
        <source>A photo that is accepted, and four that are not</source>
        <translation>Una foto que se acepta y cuatro que no</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Introduzca su PIN</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Type it on the reader</source>
        <translation>Marcar en el lector</translation>
    </message>
    <message>
        <source>Digits entered: %1</source>
        <translation>Dígitos escritos: %1</translation>
    </message>
    <message>
        <source>At 0 it is locked.</source>
        <translation>Con 0, se bloquea.</translation>
    </message>
    <message>
        <source>Never tell it to anyone, not even staff.</source>
        <translation>No lo diga a nadie, tampoco al personal.</translation>
    </message>
    <message>
        <source>Cover the keys.</source>
        <translation>Tape el teclado.</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>El PIN no es correcto.</translation>
    </message>
    <message>
        <source>4 digits, which you set when you applied for the card or got it.</source>
        <translation>4 dígitos, elegidos al pedir o recibir la tarjeta.</translation>
    </message>
    <message>
        <source>It is that of the user certificate, not the password of 6 to 16 letters and digits.</source>
        <translation>Es el del certificado de usuario, no la contraseña de 6 a 16 letras y dígitos.</translation>
    </message>
    <message>
        <source>Type it on the keys of the card reader, not here.</source>
        <translation>Márquelo en las teclas del lector de tarjetas, no aquí.</translation>
    </message>
    <message>
        <source>No PIN was entered. No PIN try was used.</source>
        <translation>No se introdujo ningún PIN. No se ha gastado ningún intento del PIN.</translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation>Intentos restantes: {n}</translation>
    </message>
</context>
<context>
    <name>Preregistration</name>
    <message>
        <source>Have you registered with %1?</source>
        <translation>¿Ya se registró en %1?</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>Sí, ya está hecho</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Code to read with a smartphone</source>
        <translation>Código para leer con un smartphone</translation>
    </message>
</context>
<context>
    <name>ReaderPicture</name>
    <message>
        <source>Push the card into the slot</source>
        <translation>Inserte la tarjeta en la ranura</translation>
    </message>
    <message>
        <source>Lay the card flat on the reader</source>
        <translation>Ponga la tarjeta plana en el lector</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PRACTICE - nothing was really applied for</source>
        <translation>PRÁCTICA - no se ha solicitado nada de verdad</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: receipt</source>
        <translation>Mynapoint, segunda ronda: recibo</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Número de recibo</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Read this code with a phone to see where and how to check your application (予約・申込状況確認).</source>
        <translation>Lea este código con un teléfono para ver dónde y cómo consultar su solicitud (予約・申込状況確認).</translation>
    </message>
    <message>
        <source>Questions? Please call</source>
        <translation>¿Preguntas? Llame al</translation>
    </message>
    <message>
        <source>Nobody will ever ask you for your PIN.</source>
        <translation>Nadie le pedirá nunca su PIN.</translation>
    </message>
    <message>
        <source>Latest information:</source>
        <translation>Última información:</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Servicio de pago</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>ID del servicio de pago</translation>
    </message>
    <message>
        <source>Received, waiting to be sent</source>
        <translation>Recibida, en espera de envío</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Solicitud completada</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>No solicitado</translation>
    </message>
    <message>
        <source>Received for</source>
        <translation>Recibido para</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Not applied for</source>
        <translation>No solicitado</translation>
    </message>
    <message>
        <source>Your application is kept safely in this terminal and is sent as soon as the network allows. It is not complete yet.</source>
        <translation>Su solicitud está guardada con seguridad en este terminal y se envía en cuanto la red lo permita. Aún no está completa.</translation>
    </message>
    <message>
        <source>Your application is complete. The service you chose cannot be changed.</source>
        <translation>Su solicitud se ha completado. El servicio elegido no se puede cambiar.</translation>
    </message>
    <message>
        <source>The payment service did not accept the ID or the security code.</source>
        <translation>El servicio de pago no aceptó el ID o el código de seguridad.</translation>
    </message>
    <message>
        <source>Another person has already applied with this payment service ID.</source>
        <translation>Otra persona ya hizo una solicitud con este ID del servicio de pago.</translation>
    </message>
    <message>
        <source>There is already an application for this person.</source>
        <translation>Ya hay una solicitud de esta persona.</translation>
    </message>
    <message>
        <source>This card cannot be used for an application at present.</source>
        <translation>Ahora esta tarjeta no se puede usar para una solicitud.</translation>
    </message>
    <message>
        <source>The electronic certificate of this card is new and not in use yet.</source>
        <translation>El certificado electrónico de esta tarjeta es nuevo y aún no se puede usar.</translation>
    </message>
    <message>
        <source>The period for applications is over.</source>
        <translation>El plazo de solicitud ha terminado.</translation>
    </message>
    <message>
        <source>This payment service does not take applications any more.</source>
        <translation>Este servicio de pago ya no acepta solicitudes.</translation>
    </message>
    <message>
        <source>A technical fault of this terminal kept the application from being taken.</source>
        <translation>Una avería de este terminal impidió recibir la solicitud.</translation>
    </message>
    <message>
        <source>Do not apply again. Keep this receipt.</source>
        <translation>No haga otra solicitud. Guarde este recibo.</translation>
    </message>
    <message>
        <source>Tomorrow or later, choose “Check status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>Mañana o más tarde, elija “Consultar estado” (予約・申込状況確認) en un terminal como este. Está completa cuando dice 申込済.</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>Compruebe el ID y el código de seguridad con el servicio de pago y haga otra solicitud.</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>Haga otra solicitud con un servicio de pago a su propio nombre (menores de 18 años: o al de su representante legal).</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check status” (予約・申込状況確認) on a terminal like this one.</source>
        <translation>No tiene que hacer nada. Para verla, elija “Consultar estado” (予約・申込状況確認) en un terminal como este.</translation>
    </message>
    <message>
        <source>If you did not apply yourself, please call the number below.</source>
        <translation>Si usted no hizo la solicitud, llame al número de abajo.</translation>
    </message>
    <message>
        <source>Please ask at the municipal office counter (市区町村の窓口) and bring the card.</source>
        <translation>Pregunte en la ventanilla de la oficina municipal (市区町村の窓口) y lleve la tarjeta.</translation>
    </message>
    <message>
        <source>Please come again tomorrow and apply again.</source>
        <translation>Vuelva mañana y haga otra solicitud.</translation>
    </message>
    <message>
        <source>Apply again with another payment service.</source>
        <translation>Haga otra solicitud con otro servicio de pago.</translation>
    </message>
    <message>
        <source>Please apply again. If it fails once more, please call the number below.</source>
        <translation>Haga otra solicitud. Si vuelve a fallar, llame al número de abajo.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Correct it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Elegir otro servicio</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimir recibo</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Número de recibo</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>Escanee para consultar después</translation>
    </message>
    <message>
        <source>Your application is in safe keeping</source>
        <translation>Su solicitud está bien guardada</translation>
    </message>
    <message>
        <source>The connection is slow now. This terminal sends it by itself. You need not apply again.</source>
        <translation>La conexión es lenta ahora. Este terminal la envía solo. No tiene que repetirla.</translation>
    </message>
    <message>
        <source>Your application is complete</source>
        <translation>Su solicitud se ha completado</translation>
    </message>
    <message>
        <source>The ID or the code was not accepted</source>
        <translation>No se aceptó el ID o el código</translation>
    </message>
    <message>
        <source>Please check both on your card or in your app. No application was made.</source>
        <translation>Compruebe ambos en su tarjeta o aplicación. No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>This ID is already in use</source>
        <translation>Este ID ya está en uso</translation>
    </message>
    <message>
        <source>Another person has applied with it. Please use another service or ID.</source>
        <translation>Otra persona hizo una solicitud con él. Use otro servicio o ID.</translation>
    </message>
    <message>
        <source>You have already applied</source>
        <translation>Usted ya hizo una solicitud</translation>
    </message>
    <message>
        <source>Your earlier application stays as it is. If you do not remember applying, call the help line.</source>
        <translation>Su solicitud anterior sigue igual. Si no la recuerda, llame.</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>Esta tarjeta no se puede usar ahora</translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. No application was made.</source>
        <translation>Pregunte en la ventanilla de su municipio. No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>Esta tarjeta aún no se puede usar</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time. Please come again tomorrow.</source>
        <translation>Tras emitir o renovar una tarjeta hace falta algún tiempo. Vuelva mañana.</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>Las solicitudes han terminado</translation>
    </message>
    <message>
        <source>The application came after the last day. No application was made.</source>
        <translation>La solicitud llegó después del último día. No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>Este servicio ya no acepta solicitudes</translation>
    </message>
    <message>
        <source>You can apply again with another service. No application was made.</source>
        <translation>Puede hacer otra solicitud con otro servicio. No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>No se pudo procesar la solicitud</translation>
    </message>
    <message>
        <source>This is not your mistake. No application was made. Please call the help line.</source>
        <translation>No es culpa suya. No se ha solicitado nada. Llame a la línea de ayuda.</translation>
    </message>
    <message>
        <source>One account of a payment service cannot collect the points of two people. Choose another service, in the name of the card holder or of the legal representative.</source>
        <translation>Una cuenta de un servicio de pago no puede reunir los puntos de dos personas. Elija otro servicio, a nombre del titular o del representante legal.</translation>
    </message>
    <message>
        <source>To see what was applied for: press “Start”, then “Check status” (予約・申込状況確認).</source>
        <translation>Qué solicitó: pulse “Empezar” y luego “Consultar estado” (予約・申込状況確認).</translation>
    </message>
    <message>
        <source>Corrections left in this visit: {n}</source>
        <translation>Correcciones que quedan en esta visita: {n}</translation>
    </message>
    <message>
        <source>It cannot be corrected in this visit any more. Please come again.</source>
        <translation>En esta visita ya no se puede corregir. Vuelva otra vez.</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>Se está imprimiendo el recibo.</translation>
    </message>
    <message>
        <source>No receipt can be printed now. Please note the number or scan the code.</source>
        <translation>Ahora no se puede imprimir el recibo. Anote el número o escanee el código.</translation>
    </message>
    <message>
        <source>Please take your receipt and your card</source>
        <translation>Retire su recibo y su tarjeta</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>Retire su tarjeta</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>El recibo está impreso.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>No se pudo imprimir el recibo. Anote el número o escanee el código.</translation>
    </message>
    <message>
        <source>Tomorrow or later: scan the code, or choose “Check status” (予約・申込状況確認) here. It is complete when it says 申込済.</source>
        <translation>Mañana o más tarde: escanee el código o elija “Consultar estado” (予約・申込状況確認) aquí. Está completa cuando dice 申込済.</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Shown</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Pulse para ver</translation>
    </message>
    <message>
        <source>Shows what you typed while you hold it</source>
        <translation>Muestra lo que escribió mientras lo mantiene pulsado</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Who applies</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>up to {amount} worth</source>
        <translation>equivalente a hasta {amount}</translation>
    </message>
    <message>
        <source>By applying I confirm:</source>
        <translation>Al solicitar confirmo:</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Servicio de pago</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Phone, last 4 digits</source>
        <translation>Teléfono (4 últimos dígitos)</translation>
    </message>
    <message>
        <source>Apply with these details?</source>
        <translation>¿Enviar la solicitud con estos datos?</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>equivalente a {amount}</translation>
    </message>
    <message>
        <source>Myself (18 or older)</source>
        <translation>Yo (18 años o más)</translation>
    </message>
    <message>
        <source>Myself (15 to 17)</source>
        <translation>Yo (de 15 a 17 años)</translation>
    </message>
    <message>
        <source>My child under 15; I am the legal representative</source>
        <translation>Mi hijo menor de 15 años; soy su representante legal</translation>
    </message>
    <message>
        <source>The adult whose guardian I am</source>
        <translation>El adulto de quien soy tutor</translation>
    </message>
    <message>
        <source>The payment service is in the child&apos;s own name or in mine</source>
        <translation>El servicio de pago está al propio nombre del hijo o al mío</translation>
    </message>
    <message>
        <source>The payment service is in my own name or in my legal representative&apos;s</source>
        <translation>El servicio de pago está a mi propio nombre o al de mi representante legal</translation>
    </message>
    <message>
        <source>The payment service is in the name of the person whose card this is</source>
        <translation>El servicio de pago está a nombre del titular de la tarjeta</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>El servicio de pago está a mi propio nombre</translation>
    </message>
    <message>
        <source>No receipt can be printed now. You can apply all the same: the number and a code come on the screen.</source>
        <translation>Ahora no se puede imprimir el recibo. Puede hacer la solicitud igualmente: el número y un código aparecerán en la pantalla.</translation>
    </message>
    <message>
        <source>I have checked the ID and the code</source>
        <translation>He comprobado el ID y el código</translation>
    </message>
    <message>
        <source>I understand that it cannot be changed</source>
        <translation>Entiendo que no se puede cambiar</translation>
    </message>
    <message>
        <source>Hold to apply</source>
        <translation>Mantenga pulsado para solicitar</translation>
    </message>
    <message>
        <source>Press once more to apply</source>
        <translation>Pulse otra vez y se solicita</translation>
    </message>
    <message>
        <source>Read on with ▼ first</source>
        <translation>Siga leyendo con ▼</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Imprimir el recibo</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>What is the service called?</source>
        <translation>¿Cómo se llama el servicio?</translation>
    </message>
    <message>
        <source>Show services: %1</source>
        <translation>Mostrar servicios: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
</context>
<context>
    <name>SearchKeyboard</name>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation>Otros caracteres</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Otras teclas</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation>Elija un servicio de pago</translation>
    </message>
    <message>
        <source>Which kind of payment service?</source>
        <translation>¿Qué tipo de servicio de pago?</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Usar este servicio</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Desde el {date}</translation>
    </message>
    <message>
        <source>Only in its own app</source>
        <translation>Solo en su aplicación</translation>
    </message>
    <message>
        <source>For charging</source>
        <translation>Por recarga</translation>
    </message>
    <message>
        <source>For shopping</source>
        <translation>Por compra</translation>
    </message>
    <message>
        <source>What you get: {reward}</source>
        <translation>Lo que recibe: {reward}</translation>
    </message>
    <message>
        <source>This service takes applications until {date}.</source>
        <translation>Este servicio acepta solicitudes hasta el {date}.</translation>
    </message>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>Después de la solicitud no se puede cambiar.</translation>
    </message>
    <message>
        <source>After you apply: charge it (add money). {spend} brings {points} worth.</source>
        <translation>Después de la solicitud: haga recargas. Con {spend} en total recibe el equivalente a {points}.</translation>
    </message>
    <message>
        <source>After you apply: shop with it. {spend} brings {points} worth.</source>
        <translation>Después de la solicitud: haga compras. Con {spend} en total recibe el equivalente a {points}.</translation>
    </message>
    <message>
        <source>After you apply: charge it or shop with it. {spend} brings {points} worth.</source>
        <translation>Después de la solicitud: haga recargas o compras. Con {spend} en total recibe el equivalente a {points}.</translation>
    </message>
    <message>
        <source>List as of {date}</source>
        <translation>Lista del {date}</translation>
    </message>
    <message>
        <source>No payment service can be chosen at this terminal now. You can apply with a smartphone, or at another procedure spot.</source>
        <translation>Ahora no se puede elegir ningún servicio de pago en este terminal. Puede hacer la solicitud con un smartphone o en otro punto de trámite.</translation>
    </message>
    <message>
        <source>There is no payment service of this kind.</source>
        <translation>No hay ningún servicio de pago de este tipo.</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>No disponible ahora</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Charging or shopping</source>
        <translation>Por recarga o compra</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>E-money</source>
        <translation>Dinero electrónico</translation>
    </message>
    <message>
        <source>Prepaid cards</source>
        <translation>Tarjetas de prepago</translation>
    </message>
    <message>
        <source>QR code payment</source>
        <translation>Pago con código QR</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Tarjetas de crédito</translation>
    </message>
    <message>
        <source>Debit cards</source>
        <translation>Tarjetas de débito</translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>Acepto las condiciones de este servicio</translation>
    </message>
    <message>
        <source>and go on</source>
        <translation>y continuar</translation>
    </message>
</context>
<context>
    <name>DisplaySettings</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>How the screen is shown</source>
        <translation>Cómo se ve la pantalla</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Normal colours</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Low glare</source>
        <translation>Menos brillo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Buttons further down</source>
        <translation>Botones más abajo</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Speed: {number} percent</source>
        <translation>Velocidad: {number} por ciento</translation>
    </message>
    <message>
        <source>Volume: {number} of {most}</source>
        <translation>Volumen: {number} de {most}</translation>
    </message>
    <message>
        <source>The screen is dark.</source>
        <translation>La pantalla está oscura.</translation>
    </message>
    <message>
        <source>The screen is bright again.</source>
        <translation>La pantalla está clara otra vez.</translation>
    </message>
    <message>
        <source>Down: the next line.</source>
        <translation>Abajo: la línea siguiente.</translation>
    </message>
    <message>
        <source>Up: the line before.</source>
        <translation>Arriba: la línea anterior.</translation>
    </message>
    <message>
        <source>Right: choose it.</source>
        <translation>Derecha: elegir.</translation>
    </message>
    <message>
        <source>Left: the screen before.</source>
        <translation>Izquierda: la pantalla anterior.</translation>
    </message>
    <message>
        <source>Hash: to the button that goes on.</source>
        <translation>Almohadilla: al botón para seguir.</translation>
    </message>
    <message>
        <source>Star: erase the last character.</source>
        <translation>Asterisco: borrar el último carácter.</translation>
    </message>
    <message>
        <source>Star: the question again.</source>
        <translation>Asterisco: la pregunta otra vez.</translation>
    </message>
    <message>
        <source>2 to 9: letters, as on a telephone. Press again for the next one.</source>
        <translation>2 a 9: letras, como en un teléfono. Pulse otra vez para la siguiente.</translation>
    </message>
    <message>
        <source>0 to 9: type the digit.</source>
        <translation>0 a 9: escribir la cifra.</translation>
    </message>
    <message>
        <source>1: say it again.</source>
        <translation>1: decirlo otra vez.</translation>
    </message>
    <message>
        <source>2: spell it.</source>
        <translation>2: deletrearlo.</translation>
    </message>
    <message>
        <source>3: read everything.</source>
        <translation>3: leerlo todo.</translation>
    </message>
    <message>
        <source>4: slower.</source>
        <translation>4: más despacio.</translation>
    </message>
    <message>
        <source>5: where am I?</source>
        <translation>5: ¿dónde estoy?</translation>
    </message>
    <message>
        <source>6: faster.</source>
        <translation>6: más rápido.</translation>
    </message>
    <message>
        <source>7: quieter.</source>
        <translation>7: más bajo.</translation>
    </message>
    <message>
        <source>8: the screen dark, or bright again.</source>
        <translation>8: pantalla oscura, o clara otra vez.</translation>
    </message>
    <message>
        <source>9: louder.</source>
        <translation>9: más alto.</translation>
    </message>
    <message>
        <source>0: what the keys do.</source>
        <translation>0: qué hacen las teclas.</translation>
    </message>
    <message>
        <source>Hold a key to hear what it does.</source>
        <translation>Mantenga pulsada una tecla para oír qué hace.</translation>
    </message>
    <message>
        <source>Spoken guidance. Down goes on, up goes back, right chooses. 0 tells what the keys do. Any key interrupts.</source>
        <translation>Guía hablada. Abajo sigue, arriba vuelve, derecha elige. 0 dice qué hacen las teclas. Cualquier tecla interrumpe.</translation>
    </message>
    <message>
        <source>This is said only in a headphone.</source>
        <translation>Esto se dice solo por auriculares.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Vacío.</translation>
    </message>
    <message>
        <source>Not available now.</source>
        <translation>No disponible ahora.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Elegido.</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>No elegido.</translation>
    </message>
    <message>
        <source>Erased: {character}</source>
        <translation>Borrado: {character}</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Falta todavía: {what}</translation>
    </message>
</context>
<context>
    <name>Spot</name>
    <message>
        <source>Municipal offices</source>
        <translation>Ventanillas de la oficina municipal</translation>
    </message>
    <message>
        <source>KDDI: au shops</source>
        <translation>KDDI: tiendas au</translation>
    </message>
    <message>
        <source>NTT docomo: docomo shops</source>
        <translation>NTT docomo: tiendas docomo</translation>
    </message>
    <message>
        <source>AEON: general stores and some supermarkets</source>
        <translation>AEON: grandes tiendas y algunos supermercados</translation>
    </message>
    <message>
        <source>Seven Bank: ATMs</source>
        <translation>Seven Bank: cajeros</translation>
    </message>
    <message>
        <source>SoftBank and Y!mobile shops</source>
        <translation>Tiendas SoftBank y Y!mobile</translation>
    </message>
    <message>
        <source>BicCamera, Kojima, Sofmap</source>
        <translation>BicCamera, Kojima, Sofmap</translation>
    </message>
    <message>
        <source>Yamada Denki</source>
        <translation>Yamada Denki</translation>
    </message>
    <message>
        <source>Post offices</source>
        <translation>Oficinas de correos</translation>
    </message>
    <message>
        <source>Lawson: multi-copiers</source>
        <translation>Lawson: multicopiadoras</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff have been called</source>
        <translation>Se ha llamado al personal</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>What you entered is not shown now. You can ask anything.</source>
        <translation>Lo que escribió no se muestra ahora. Puede preguntar lo que quiera.</translation>
    </message>
    <message>
        <source>Do not tell anybody your PIN. Staff never ask for it and never press the keys for you.</source>
        <translation>No diga su PIN a nadie. El personal nunca lo pide ni pulsa las teclas por usted.</translation>
    </message>
    <message>
        <source>When you are alone again, press “Go on”.</source>
        <translation>Cuando esté a solas otra vez, pulse “Seguir”.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Your applications</source>
        <translation>Sus solicitudes</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>Solicitar puntos</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Servicio de pago</translation>
    </message>
    <message>
        <source>MykeyID</source>
        <translation>MykeyID</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Something you did not apply for? Please call:</source>
        <translation>¿Algo que no solicitó? Llame al:</translation>
    </message>
    <message>
        <source>Reserved (issued)</source>
        <translation>Reservado (emitido)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún no hay</translation>
    </message>
    <message>
        <source>You can apply here.</source>
        <translation>Puede solicitarlo aquí.</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Solicitud completada</translation>
    </message>
    <message>
        <source>{item}: go on charging or shopping with the service you chose in round 1. You need not apply again.</source>
        <translation>{item}: siga haciendo recargas o compras con el servicio que eligió en la ronda 1. No hace falta otra solicitud.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Aún no solicitado</translation>
    </message>
    <message>
        <source>A condition is not met yet</source>
        <translation>Falta una condición</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Please take your card</source>
        <translation>Retire su tarjeta</translation>
    </message>
    <message>
        <source>A card was left here</source>
        <translation>Alguien olvidó una tarjeta</translation>
    </message>
    <message>
        <source>Everything you entered has been erased from this screen.</source>
        <translation>Todo lo que escribió se ha borrado de esta pantalla.</translation>
    </message>
    <message>
        <source>If it is yours, take it. If not, please tell the staff or give it to the police. Nobody can apply with it without its PIN.</source>
        <translation>Si es suya, retírela. Si no, avise al personal o entréguela a la policía. Sin su PIN nadie puede hacer una solicitud con ella.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>PIN {pin}</source>
        <translation>PIN {pin}</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>Tarjetas de práctica</translation>
    </message>
    <message>
        <source>Touch a card to place it. Touch it once more to take it away.</source>
        <translation>Toque una tarjeta para colocarla. Tóquela otra vez para retirarla.</translation>
    </message>
    <message>
        <source>A valid card</source>
        <translation>Una tarjeta válida</translation>
    </message>
    <message>
        <source>Another person&apos;s card</source>
        <translation>La tarjeta de otra persona</translation>
    </message>
    <message>
        <source>A renewed card of the same person</source>
        <translation>Una tarjeta renovada de la misma persona</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>El certificado ha caducado</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>El certificado aún no es válido</translation>
    </message>
    <message>
        <source>One try of the PIN is left</source>
        <translation>Queda un intento del PIN</translation>
    </message>
    <message>
        <source>The PIN is locked</source>
        <translation>Su PIN está bloqueado</translation>
    </message>
    <message>
        <source>The certificate is of another authority</source>
        <translation>El certificado es de otra autoridad</translation>
    </message>
    <message>
        <source>A card in a slot</source>
        <translation>Una tarjeta en una ranura</translation>
    </message>
    <message>
        <source>A card of the next generation</source>
        <translation>Una tarjeta de la próxima generación</translation>
    </message>
    <message>
        <source>An old Basic Resident Register Card</source>
        <translation>Una antigua tarjeta del Registro Básico de Residentes</translation>
    </message>
    <message>
        <source>A transit card</source>
        <translation>Una tarjeta de transporte</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>No retire su tarjeta, por favor.</translation>
    </message>
    <message>
        <source>Please do not pull out your card.</source>
        <translation>No saque su tarjeta, por favor.</translation>
    </message>
    <message>
        <source>The card signs</source>
        <translation>La tarjeta firma</translation>
    </message>
    <message>
        <source>Kept safe in this terminal</source>
        <translation>Guardada en este terminal</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Reading your card</source>
        <translation>Leyendo su tarjeta</translation>
    </message>
    <message>
        <source>Type your PIN on the card reader</source>
        <translation>Marque su PIN en el lector de tarjetas</translation>
    </message>
    <message>
        <source>Your card is signing</source>
        <translation>Su tarjeta está firmando</translation>
    </message>
    <message>
        <source>Keeping your application safe</source>
        <translation>Guardando su solicitud</translation>
    </message>
    <message>
        <source>Sending your application</source>
        <translation>Enviando su solicitud</translation>
    </message>
    <message>
        <source>Asking for your status</source>
        <translation>Consultando el estado de su solicitud</translation>
    </message>
</context>
</TS>
