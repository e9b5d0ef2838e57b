<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Es mía</translation>
    </message>
    <message>
        <source>I am 15 or older</source>
        <translation>Tengo 15 años o más</translation>
    </message>
    <message>
        <source>Someone else&apos;s</source>
        <translation>Es de otra persona</translation>
    </message>
    <message>
        <source>A child&apos;s, or another person&apos;s</source>
        <translation>De un niño o de otra persona</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>Mynapoint, segunda ronda</translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation>Hasta %1 en puntos con su tarjeta My Number</translation>
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
        <source>ID and code of a payment service</source>
        <translation>ID y código de un servicio de pago</translation>
    </message>
    <message>
        <source>Apply for points by %1</source>
        <translation>Solicite los puntos hasta el %1</translation>
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
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Reading your card</source>
        <translation>Leyendo su tarjeta</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>Introduzca su tarjeta</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>Coloque su tarjeta en el lector</translation>
    </message>
    <message>
        <source>Please do not remove it.</source>
        <translation>No la retire, por favor.</translation>
    </message>
    <message>
        <source>The reader is below the screen.</source>
        <translation>El lector está debajo de la pantalla.</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>El lector está a la izquierda de la pantalla.</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>El lector está a la derecha de la pantalla.</translation>
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
        <source>My Number Points, Round 2</source>
        <translation>Mynapoint, segunda ronda</translation>
    </message>
    <message>
        <source>Applications have not started yet</source>
        <translation>Las solicitudes aún no han empezado</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>Puede hacer la solicitud desde el {date}.</translation>
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
        <source>It cannot keep applications safely at the moment.</source>
        <translation>En este momento no puede guardar solicitudes con seguridad.</translation>
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
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>También puede hacer la solicitud con un smartphone o en otro punto de trámite.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation>Lea y acepte, por favor</translation>
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
    <name>Entry</name>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>Teléfono, últimos 4 dígitos (opcional)</translation>
    </message>
    <message>
        <source>With them the call centre can find your application.</source>
        <translation>Con ellos, el centro de llamadas puede encontrar su solicitud.</translation>
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
        <source>Number of characters: {n}</source>
        <translation>Número de caracteres: {n}</translation>
    </message>
    <message>
        <source>Number of characters: {least} to {most}</source>
        <translation>Número de caracteres: de {least} a {most}</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased. Seconds left: %1</source>
        <translation>Para protegerle, se borrará todo lo que ha escrito. Segundos restantes: %1</translation>
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
        <source>After charging or shopping</source>
        <translation>Después de una recarga o compra</translation>
    </message>
    <message>
        <source>If you applied for this use</source>
        <translation>Si ha solicitado este uso</translation>
    </message>
    <message>
        <source>If registered in Mynaportal</source>
        <translation>Si la registró en Mynaportal</translation>
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
</context>
<context>
    <name>Items</name>
    <message>
        <source>Up to %1 worth of points</source>
        <translation>Puntos por hasta %1</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Elegir un servicio</translation>
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
    <name>LastTry</name>
    <message>
        <source>Are you sure of your PIN?</source>
        <translation>¿Está seguro de su PIN?</translation>
    </message>
    <message>
        <source>If it is wrong once more, the card is locked.</source>
        <translation>Si falla una vez más, la tarjeta se bloquea.</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it. If you are not sure, stop here.</source>
        <translation>Solo la ventanilla del municipio donde está empadronado puede desbloquearla. Si no está seguro, pare aquí.</translation>
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
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>Solicitar puntos</translation>
    </message>
    <message>
        <source>Choose a payment service and apply</source>
        <translation>Elegir un servicio de pago y hacer la solicitud</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Consultar estado</translation>
    </message>
    <message>
        <source>See what you have applied for</source>
        <translation>Ver lo que ha solicitado</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>My Number Card</source>
        <translation>Tarjeta My Number</translation>
    </message>
    <message>
        <source>The 4-digit PIN of its user certificate</source>
        <translation>PIN de 4 dígitos del certificado de usuario</translation>
    </message>
    <message>
        <source>Set when you received the card</source>
        <translation>El que eligió al recibir la tarjeta</translation>
    </message>
    <message>
        <source>ID and code of a payment service</source>
        <translation>ID y código de un servicio de pago</translation>
    </message>
    <message>
        <source>From its card or app: have it in your hand</source>
        <translation>De su tarjeta o aplicación: téngala en la mano</translation>
    </message>
    <message>
        <source>Do you have these with you?</source>
        <translation>¿Tiene estas cosas a mano?</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sí, continuar</translation>
    </message>
    <message>
        <source>Points can be applied for by %1, for cards that were applied for by %2.</source>
        <translation>Los puntos se solicitan hasta el %1, para tarjetas solicitadas hasta el %2.</translation>
    </message>
    <message>
        <source>It takes about 10 minutes and costs nothing. Your My Number itself is not used.</source>
        <translation>Tarda unos 10 minutos y es gratis. Su My Number (12 dígitos) no se usa.</translation>
    </message>
    <message>
        <source>You can choose one payment service only, and you cannot change it later.</source>
        <translation>Solo puede elegir un servicio de pago y después no se puede cambiar.</translation>
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
        <source>Help line: %1</source>
        <translation>Línea de ayuda: %1</translation>
    </message>
    <message>
        <source>Take this card away and put your My Number Card on the reader.</source>
        <translation>Retire esta tarjeta y coloque su tarjeta My Number en el lector.</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>Vaya a la ventanilla del municipio donde está empadronado.</translation>
    </message>
    <message>
        <source>Nothing was applied.</source>
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
        <source>It may be a transit card, a licence or a residence card.</source>
        <translation>Puede ser una tarjeta de transporte, una licencia de conducir o una tarjeta de residencia.</translation>
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
        <source>Take it out of its case, away from other cards, and check which side is up.</source>
        <translation>Sáquela de su funda, aléjela de otras tarjetas y compruebe qué lado está arriba.</translation>
    </message>
    <message>
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>Retire la tarjeta e inténtelo de nuevo. No se ha gastado ningún intento del PIN.</translation>
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
        <source>Please come again after that.</source>
        <translation>Vuelva después, por favor.</translation>
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
        <source>Your PIN is locked</source>
        <translation>Su PIN está bloqueado</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. Nothing was applied.</source>
        <translation>Se escribió mal tres veces seguidas. No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>Lleve la tarjeta a la ventanilla del municipio donde está empadronado para poner un PIN nuevo.</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>Se retiró la tarjeta</translation>
    </message>
    <message>
        <source>For your safety we have ended here. Nothing was applied.</source>
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
        <source>Your card is not the cause. Nothing was applied.</source>
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
        <source>The connection to the card was lost. Nothing was applied.</source>
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
        <source>This terminal has a fault. Nothing was applied.</source>
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
        <source>Look tomorrow with “Check status”, here or on your smartphone.</source>
        <translation>Mire mañana en “Consultar estado”, aquí o en su smartphone.</translation>
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
        <translation>Si la tarjeta se acaba de emitir o renovar, espere hasta mañana.</translation>
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
        <source>The period ended while you were here. Nothing was applied.</source>
        <translation>El plazo terminó mientras estaba aquí. No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>Consulte el sitio oficial o llame a la línea de ayuda.</translation>
    </message>
    <message>
        <source>This terminal is for card holders themselves</source>
        <translation>Este terminal es solo para los titulares</translation>
    </message>
    <message>
        <source>For a child under 15, a legal representative can apply at the municipality or with a smartphone.</source>
        <translation>Para un menor de 15 años, su representante legal puede hacer la solicitud en el municipio o con un smartphone.</translation>
    </message>
    <message>
        <source>For other people, please ask at the counter of the municipality.</source>
        <translation>Para otras personas, pregunte en la ventanilla del municipio.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
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
        <source>Digits entered: %1</source>
        <translation>Dígitos escritos: %1</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>El PIN no es correcto.</translation>
    </message>
    <message>
        <source>After 3 wrong PINs in a row the card is locked.</source>
        <translation>Tras 3 PIN incorrectos seguidos, la tarjeta se bloquea.</translation>
    </message>
    <message>
        <source>4 digits: for the user certificate, set when you received the card.</source>
        <translation>4 dígitos: el del certificado de usuario, elegido al recibir la tarjeta.</translation>
    </message>
    <message>
        <source>Hide your hand. Never tell it to anyone, not even staff.</source>
        <translation>Tape el teclado con la mano. No lo diga a nadie, tampoco al personal.</translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation>Intentos restantes: {n}</translation>
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
        <translation>Meta la tarjeta en la ranura</translation>
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
        <source>up to {yen} yen worth</source>
        <translation>equivalente a hasta {yen} yenes</translation>
    </message>
    <message>
        <source>{yen} yen worth</source>
        <translation>equivalente a {yen} yenes</translation>
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
        <translation>Su solicitud está completa. El servicio elegido no se puede cambiar.</translation>
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
        <source>Tomorrow or later, choose “Check reservation/application status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>Mañana o más tarde, elija “Consultar estado de reserva y solicitud” (予約・申込状況確認) en un terminal como este. Está completa cuando dice 申込済.</translation>
    </message>
    <message>
        <source>You see your points in the payment service itself, not on this terminal.</source>
        <translation>Los puntos se ven en el propio servicio de pago, no en este terminal.</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>Compruebe el ID y el código de seguridad con el servicio de pago y haga otra solicitud.</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name.</source>
        <translation>Haga otra solicitud con un servicio de pago a su propio nombre.</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check reservation/application status”.</source>
        <translation>No tiene que hacer nada. Para verla, elija “Consultar estado de reserva y solicitud”.</translation>
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
    <message>
        <source>Charge {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>Haga una recarga en {service}. Con {spend} yenes en total recibe puntos por {points} yenes.</translation>
    </message>
    <message>
        <source>Buy with {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>Haga una compra con {service}. Con {spend} yenes en total recibe puntos por {points} yenes.</translation>
    </message>
    <message>
        <source>Charge or buy with {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>Haga una recarga o compra con {service}. Con {spend} yenes en total recibe puntos por {points} yenes.</translation>
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
        <source>Print receipt</source>
        <translation>Imprimir recibo</translation>
    </message>
    <message>
        <source>Help line: %1</source>
        <translation>Línea de ayuda: %1</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>Escanee para consultar después</translation>
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
        <source>Your application is in safe keeping</source>
        <translation>Su solicitud está bien guardada</translation>
    </message>
    <message>
        <source>The connection is slow now. This terminal sends it by itself. You need not apply again.</source>
        <translation>La conexión es lenta ahora. Este terminal la envía solo. No tiene que repetirla.</translation>
    </message>
    <message>
        <source>Your application is complete</source>
        <translation>Su solicitud está completa</translation>
    </message>
    <message>
        <source>The ID or the code was not accepted</source>
        <translation>No se aceptó el ID o el código</translation>
    </message>
    <message>
        <source>Please check both on your card or in your app. Nothing was applied.</source>
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
        <translation>Su solicitud anterior sigue igual. Si no recuerda haberla hecho, llame a la línea de ayuda.</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>Esta tarjeta no se puede usar ahora</translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. Nothing was applied.</source>
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
        <source>The application came after the last day. Nothing was applied.</source>
        <translation>La solicitud llegó después del último día. No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>Este servicio ya no acepta solicitudes</translation>
    </message>
    <message>
        <source>You can apply again with another service. Nothing was applied.</source>
        <translation>Puede hacer otra solicitud con otro servicio. No se ha solicitado nada.</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>No se pudo procesar la solicitud</translation>
    </message>
    <message>
        <source>This is not your mistake. Nothing was applied. Please call the help line.</source>
        <translation>No es culpa suya. No se ha solicitado nada. Llame a la línea de ayuda.</translation>
    </message>
    <message>
        <source>Check in a few days: scan this code, or choose “Check status” here.</source>
        <translation>Mire en unos días: escanee este código o elija “Consultar estado” aquí.</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>Vea sus puntos en la aplicación o el sitio de {service}. Aquí no se muestran.</translation>
    </message>
    <message>
        <source>Charge {service} with up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>Una recarga de {service} de hasta 20,000 yenes da hasta 5,000 yenes en puntos.</translation>
    </message>
    <message>
        <source>Shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>Una compra con {service} de hasta 20,000 yenes da hasta 5,000 yenes en puntos.</translation>
    </message>
    <message>
        <source>Charge or shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>Recarga o compra con {service} de hasta 20,000 yenes: da hasta 5,000 yenes en puntos.</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>El recibo está impreso.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>No se pudo imprimir el recibo. Anote el número o escanee el código.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Apply: go to PIN</source>
        <translation>Solicitar: ir al PIN</translation>
    </message>
    <message>
        <source>Who applies</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
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
        <source>After you apply, the payment service cannot be changed.</source>
        <translation>Después de la solicitud, el servicio de pago no se puede cambiar.</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>El servicio de pago está a mi propio nombre</translation>
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
        <source>Myself (15 or older)</source>
        <translation>Yo (15 años o más)</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation>Elija un servicio de pago</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Usar este servicio</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Desde el {date}</translation>
    </message>
    <message>
        <source>Closed {date}</source>
        <translation>Cerrado el {date}</translation>
    </message>
    <message>
        <source>Only in its own app</source>
        <translation>Solo en su propia aplicación</translation>
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
        <source>For charging or shopping</source>
        <translation>Por recarga o compra</translation>
    </message>
    <message>
        <source>Points for the card come when you charge it (add money).</source>
        <translation>Los puntos por la tarjeta llegan con una recarga (al añadir dinero).</translation>
    </message>
    <message>
        <source>Points for the card come when you shop with it.</source>
        <translation>Los puntos por la tarjeta llegan con una compra.</translation>
    </message>
    <message>
        <source>Points for the card come when you charge it or shop with it.</source>
        <translation>Los puntos por la tarjeta llegan con una recarga o compra.</translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>Después de la solicitud no se puede cambiar.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>Acepto las condiciones de este servicio</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Tamaño de letra y contraste</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Receipt number</source>
        <translation>Número de recibo</translation>
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
        <source>Something you did not apply for? Help line: %1</source>
        <translation>¿Algo que no solicitó? Línea de ayuda: %1</translation>
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
        <source>Applied</source>
        <translation>Solicitud completada</translation>
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
        <source>Everything you entered has been erased from this screen.</source>
        <translation>Todo lo que escribió se ha borrado de esta pantalla.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
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
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>No retire su tarjeta, por favor.</translation>
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
        <translation>Consultando su estado</translation>
    </message>
</context>
</TS>
