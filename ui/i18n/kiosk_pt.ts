<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Applicant</name>
    <message>
        <source>Whose card is it?</source>
        <translation>De quem é o cartão?</translation>
    </message>
    <message>
        <source>Points are for the person whose card it is.</source>
        <translation>Os pontos são do titular do cartão.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>É meu</translation>
    </message>
    <message>
        <source>I am 15 or older</source>
        <translation>Tenho 15 anos ou mais</translation>
    </message>
    <message>
        <source>Someone else&apos;s</source>
        <translation>É de outra pessoa</translation>
    </message>
    <message>
        <source>A child&apos;s, or another person&apos;s</source>
        <translation>De uma criança ou de outra pessoa</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>Mynapoint, 2ª rodada</translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation>Até %1 em pontos com o seu Cartão My Number</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>O que é preciso</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>Cartão My Number</translation>
    </message>
    <message>
        <source>Its 4-digit PIN</source>
        <translation>A senha dele (4 dígitos)</translation>
    </message>
    <message>
        <source>ID and code of a payment service</source>
        <translation>ID e código de um serviço de pagamento</translation>
    </message>
    <message>
        <source>Apply for points by %1</source>
        <translation>Prazo para pedir os pontos: %1</translation>
    </message>
    <message>
        <source>(for cards applied for by %1)</source>
        <translation>(cartões pedidos até %1)</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <translation>Horário: %1</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Reading your card</source>
        <translation>Lendo o seu cartão</translation>
    </message>
    <message>
        <source>Insert your card</source>
        <translation>Insira o seu cartão</translation>
    </message>
    <message>
        <source>Place your card on the reader</source>
        <translation>Coloque o cartão no leitor</translation>
    </message>
    <message>
        <source>Please do not remove it.</source>
        <translation>Não o retire, por favor.</translation>
    </message>
    <message>
        <source>The reader is below the screen.</source>
        <translation>O leitor fica abaixo da tela.</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>O leitor fica à esquerda da tela.</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>O leitor fica à direita da tela.</translation>
    </message>
    <message>
        <source>Take the card out of its case, away from other cards.</source>
        <translation>Tire o cartão da capa e afaste-o de outros cartões.</translation>
    </message>
    <message>
        <source>Leave it there until the screen says you can take it.</source>
        <translation>Deixe-o ali até a tela dizer que pode retirar.</translation>
    </message>
</context>
<context>
    <name>CardSign</name>
    <message>
        <source>Card: check</source>
        <translation>Verifique o cartão</translation>
    </message>
    <message>
        <source>Card OK</source>
        <translation>Cartão OK</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>Mynapoint, 2ª rodada</translation>
    </message>
    <message>
        <source>Applications have not started yet</source>
        <translation>As solicitações ainda não começaram</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>Você pode fazer a solicitação a partir de {date}.</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>As solicitações terminaram</translation>
    </message>
    <message>
        <source>The last day to apply for points was {date}.</source>
        <translation>O último dia para pedir os pontos foi {date}.</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>This terminal is getting ready. Please wait a moment.</source>
        <translation>Este terminal está se preparando. Aguarde um momento.</translation>
    </message>
    <message>
        <source>Cards cannot be read right now</source>
        <translation>Agora não é possível ler cartões</translation>
    </message>
    <message>
        <source>The card reader of this terminal does not answer. Your card is not the cause.</source>
        <translation>O leitor deste terminal não responde. O problema não é o seu cartão.</translation>
    </message>
    <message>
        <source>This terminal is not in service yet</source>
        <translation>Este terminal ainda não está em serviço</translation>
    </message>
    <message>
        <source>It has to be set up before it can take applications.</source>
        <translation>Falta configurá-lo para receber solicitações.</translation>
    </message>
    <message>
        <source>This terminal cannot take applications right now</source>
        <translation>Este terminal não pode receber solicitações agora</translation>
    </message>
    <message>
        <source>It has had no connection for some time. It opens again by itself.</source>
        <translation>Está sem conexão há algum tempo. Ele reabre sozinho.</translation>
    </message>
    <message>
        <source>Its clock is not set. Your card is not the cause.</source>
        <translation>O relógio dele não está certo. O problema não é o seu cartão.</translation>
    </message>
    <message>
        <source>It cannot keep applications safely at the moment.</source>
        <translation>No momento ele não consegue guardar solicitações com segurança.</translation>
    </message>
    <message>
        <source>To see what you applied for, look at the official site or call the help line.</source>
        <translation>Para ver o que você solicitou, consulte o site oficial ou ligue para a central de ajuda.</translation>
    </message>
    <message>
        <source>The latest information is on the official site.</source>
        <translation>As informações mais recentes estão no site oficial.</translation>
    </message>
    <message>
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>Você também pode fazer a solicitação com um smartphone ou em outro ponto de atendimento.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation>Leia e concorde, por favor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>I agree to the privacy notice</source>
        <translation>Concordo com o aviso de privacidade</translation>
    </message>
    <message>
        <source>I agree to the terms of use</source>
        <translation>Concordo com os termos de uso</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidade</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Termos de uso</translation>
    </message>
    <message>
        <source>Terms of the payment service</source>
        <translation>Termos do serviço de pagamento</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>Telefone, 4 últimos dígitos (opcional)</translation>
    </message>
    <message>
        <source>With them the call centre can find your application.</source>
        <translation>Com eles, a central de atendimento encontra a sua solicitação.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>ID do serviço de pagamento</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>Código de segurança</translation>
    </message>
    <message>
        <source>It is on the front of the card.</source>
        <translation>Está na frente do cartão.</translation>
    </message>
    <message>
        <source>It is on the back of the card.</source>
        <translation>Está no verso do cartão.</translation>
    </message>
    <message>
        <source>It is on the payment screen of the app.</source>
        <translation>Está na tela de pagamento do aplicativo.</translation>
    </message>
    <message>
        <source>It is on the account screen of the app.</source>
        <translation>Está na tela da conta do aplicativo.</translation>
    </message>
    <message>
        <source>It is on the member page of the service.</source>
        <translation>Está na página de membros do serviço.</translation>
    </message>
    <message>
        <source>8 digits: year, month, day.</source>
        <translation>8 dígitos: ano, mês, dia.</translation>
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
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Você ainda está aí?</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased. Seconds left: %1</source>
        <translation>Para sua proteção, tudo o que você digitou será apagado. Segundos restantes: %1</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Encerrar</translation>
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
        <translation>equivalente a até {amount}</translation>
    </message>
    <message>
        <source>{amount} worth</source>
        <translation>equivalente a {amount}</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>Cartão My Number</translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation>Uso como cartão do seguro de saúde</translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation>Conta para receber recursos públicos</translation>
    </message>
    <message>
        <source>After charging or shopping</source>
        <translation>Depois de uma recarga ou compra</translation>
    </message>
    <message>
        <source>If you applied for this use</source>
        <translation>Se você solicitou este uso</translation>
    </message>
    <message>
        <source>If registered in Mynaportal</source>
        <translation>Se registrou no Mynaportal</translation>
    </message>
    <message>
        <source>Start to be announced</source>
        <translation>Início a ser anunciado</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>A partir de {date}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrado</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Up to %1 worth of points</source>
        <translation>Até %1 em pontos</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Escolher um serviço</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear all</source>
        <translation>Apagar tudo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>LastTry</name>
    <message>
        <source>Are you sure of your PIN?</source>
        <translation>Você tem certeza da senha?</translation>
    </message>
    <message>
        <source>If it is wrong once more, the card is locked.</source>
        <translation>Se errar mais uma vez, o cartão será bloqueado.</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it. If you are not sure, stop here.</source>
        <translation>Só o balcão da prefeitura onde você está registrado pode desbloqueá-lo. Se não tiver certeza, pare aqui.</translation>
    </message>
    <message>
        <source>I am sure: try once more</source>
        <translation>Tenho certeza: tentar</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aqui</translation>
    </message>
</context>
<context>
    <name>LetterEntry</name>
    <message>
        <source>Clear all</source>
        <translation>Apagar tudo</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>Other characters</source>
        <translation>Outros caracteres</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espaço</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>What would you like to do?</source>
        <translation>O que deseja fazer?</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>Pedir os pontos</translation>
    </message>
    <message>
        <source>Choose a payment service and apply</source>
        <translation>Escolher um serviço de pagamento e fazer a solicitação</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Consultar situação</translation>
    </message>
    <message>
        <source>See what you have applied for</source>
        <translation>Ver o que você solicitou</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>My Number Card</source>
        <translation>Cartão My Number</translation>
    </message>
    <message>
        <source>The 4-digit PIN of its user certificate</source>
        <translation>Senha de 4 dígitos do certificado do usuário</translation>
    </message>
    <message>
        <source>Set when you received the card</source>
        <translation>A que você escolheu ao receber o cartão</translation>
    </message>
    <message>
        <source>ID and code of a payment service</source>
        <translation>ID e código de um serviço de pagamento</translation>
    </message>
    <message>
        <source>From its card or app: have it in your hand</source>
        <translation>Do cartão ou aplicativo dele: tenha-o na mão</translation>
    </message>
    <message>
        <source>Do you have these with you?</source>
        <translation>Você está com tudo isto?</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sim, continuar</translation>
    </message>
    <message>
        <source>Points can be applied for by %1, for cards that were applied for by %2.</source>
        <translation>O prazo para pedir os pontos é %1, para cartões pedidos até %2.</translation>
    </message>
    <message>
        <source>It takes about 10 minutes and costs nothing. Your My Number itself is not used.</source>
        <translation>Leva cerca de 10 minutos e é grátis. O seu My Number (12 dígitos) não é usado.</translation>
    </message>
    <message>
        <source>You can choose one payment service only, and you cannot change it later.</source>
        <translation>Você só pode escolher um serviço de pagamento e não pode mudá-lo depois.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Help line: %1</source>
        <translation>Central de ajuda: %1</translation>
    </message>
    <message>
        <source>Take this card away and put your My Number Card on the reader.</source>
        <translation>Retire este cartão e coloque o seu Cartão My Number no leitor.</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>Vá ao balcão da prefeitura onde você está registrado.</translation>
    </message>
    <message>
        <source>Nothing was applied.</source>
        <translation>Nada foi solicitado.</translation>
    </message>
    <message>
        <source>Everything you entered was erased. You can start again.</source>
        <translation>Tudo o que você digitou foi apagado. Você pode começar de novo.</translation>
    </message>
    <message>
        <source>This is not a My Number Card</source>
        <translation>Este não é um Cartão My Number</translation>
    </message>
    <message>
        <source>It may be a transit card, a licence or a residence card.</source>
        <translation>Pode ser um cartão de transporte, uma carteira de motorista ou um cartão de residência.</translation>
    </message>
    <message>
        <source>This old card cannot be used</source>
        <translation>Este cartão antigo não serve</translation>
    </message>
    <message>
        <source>It is a Basic Resident Register Card. Only a My Number Card can be used.</source>
        <translation>É um cartão do Registro Básico de Residentes. Só serve o Cartão My Number.</translation>
    </message>
    <message>
        <source>A smartphone cannot be used here</source>
        <translation>Aqui não se pode usar um smartphone</translation>
    </message>
    <message>
        <source>Please use the card itself.</source>
        <translation>Use o próprio cartão.</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>Não foi possível ler o cartão</translation>
    </message>
    <message>
        <source>Take it out of its case, away from other cards, and check which side is up.</source>
        <translation>Tire-o da capa, afaste-o de outros cartões e veja qual lado está para cima.</translation>
    </message>
    <message>
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>Retire o cartão e tente de novo. Nenhuma tentativa da senha foi gasta.</translation>
    </message>
    <message>
        <source>This card has no electronic certificate</source>
        <translation>Este cartão não tem certificado digital</translation>
    </message>
    <message>
        <source>The electronic certificate for user identification is needed to apply.</source>
        <translation>A solicitação exige o certificado digital de autenticação do usuário.</translation>
    </message>
    <message>
        <source>The electronic certificate has expired</source>
        <translation>O certificado digital está vencido</translation>
    </message>
    <message>
        <source>It was valid until {date}.</source>
        <translation>Era válido até {date}.</translation>
    </message>
    <message>
        <source>It must be renewed before you can apply.</source>
        <translation>É preciso renová-lo antes da solicitação.</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>Este cartão ainda não pode ser usado</translation>
    </message>
    <message>
        <source>It is valid from {date}.</source>
        <translation>É válido a partir de {date}.</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time.</source>
        <translation>Depois da emissão ou renovação de um cartão, é preciso algum tempo.</translation>
    </message>
    <message>
        <source>Please come again after that.</source>
        <translation>Volte depois, por favor.</translation>
    </message>
    <message>
        <source>This card cannot be used here</source>
        <translation>Este cartão não pode ser usado aqui</translation>
    </message>
    <message>
        <source>Its certificate was not issued by the official authority for My Number Cards.</source>
        <translation>O certificado dele não é da autoridade oficial dos Cartões My Number.</translation>
    </message>
    <message>
        <source>Your PIN is locked</source>
        <translation>Sua senha está bloqueada</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. Nothing was applied.</source>
        <translation>Ela foi digitada errada três vezes seguidas. Nada foi solicitado.</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>Leve o cartão ao balcão da prefeitura onde você está registrado para definir a senha de novo.</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>O cartão foi retirado</translation>
    </message>
    <message>
        <source>For your safety we have ended here. Nothing was applied.</source>
        <translation>Para sua segurança, encerramos aqui. Nada foi solicitado.</translation>
    </message>
    <message>
        <source>This is another card than before</source>
        <translation>Este é outro cartão</translation>
    </message>
    <message>
        <source>We have ended because nobody was here</source>
        <translation>Encerramos porque não havia ninguém</translation>
    </message>
    <message>
        <source>The card reader has failed</source>
        <translation>O leitor de cartões falhou</translation>
    </message>
    <message>
        <source>Your card is not the cause. Nothing was applied.</source>
        <translation>O problema não é o seu cartão. Nada foi solicitado.</translation>
    </message>
    <message>
        <source>Please use another terminal, or your smartphone.</source>
        <translation>Use outro terminal ou o seu smartphone.</translation>
    </message>
    <message>
        <source>The card did not answer</source>
        <translation>O cartão não respondeu</translation>
    </message>
    <message>
        <source>The connection to the card was lost. Nothing was applied.</source>
        <translation>A conexão com o cartão se perdeu. Nada foi solicitado.</translation>
    </message>
    <message>
        <source>Please start again and leave the card still until the end.</source>
        <translation>Comece de novo e não mexa no cartão até o fim.</translation>
    </message>
    <message>
        <source>The application could not be kept</source>
        <translation>Não foi possível guardar a solicitação</translation>
    </message>
    <message>
        <source>This terminal has a fault. Nothing was applied.</source>
        <translation>Este terminal está com defeito. Nada foi solicitado.</translation>
    </message>
    <message>
        <source>We cannot tell yet whether you have applied</source>
        <translation>Ainda não sabemos se a solicitação foi feita</translation>
    </message>
    <message>
        <source>This terminal did not answer in time. Please do not apply again today.</source>
        <translation>Este terminal não respondeu a tempo. Não faça outra solicitação hoje.</translation>
    </message>
    <message>
        <source>Look tomorrow with “Check status”, here or on your smartphone.</source>
        <translation>Veja amanhã em “Consultar situação”, aqui ou no seu smartphone.</translation>
    </message>
    <message>
        <source>The status cannot be shown now</source>
        <translation>Agora não é possível mostrar a situação</translation>
    </message>
    <message>
        <source>There is no connection. Your applications are not affected.</source>
        <translation>Não há conexão. Suas solicitações não são afetadas.</translation>
    </message>
    <message>
        <source>Please try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>Este cartão não pode ser usado agora</translation>
    </message>
    <message>
        <source>After a card is issued or renewed, please wait until the next day.</source>
        <translation>Se o cartão acabou de ser emitido ou renovado, espere até amanhã.</translation>
    </message>
    <message>
        <source>If that is not the reason, ask at the counter of your municipality.</source>
        <translation>Se não for esse o motivo, pergunte no balcão da prefeitura.</translation>
    </message>
    <message>
        <source>Applications have closed meanwhile</source>
        <translation>As solicitações se encerraram enquanto isso</translation>
    </message>
    <message>
        <source>The period ended while you were here. Nothing was applied.</source>
        <translation>O prazo acabou enquanto você estava aqui. Nada foi solicitado.</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>Consulte o site oficial ou ligue para a central de ajuda.</translation>
    </message>
    <message>
        <source>This terminal is for card holders themselves</source>
        <translation>Este terminal é só para o próprio titular</translation>
    </message>
    <message>
        <source>For a child under 15, a legal representative can apply at the municipality or with a smartphone.</source>
        <translation>Para menores de 15 anos, o representante legal pode fazer a solicitação na prefeitura ou com um smartphone.</translation>
    </message>
    <message>
        <source>For other people, please ask at the counter of the municipality.</source>
        <translation>Para outras pessoas, pergunte no balcão da prefeitura.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Digite a sua senha</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Digits entered: %1</source>
        <translation>Dígitos digitados: %1</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>A senha não está certa.</translation>
    </message>
    <message>
        <source>After 3 wrong PINs in a row the card is locked.</source>
        <translation>Depois de 3 senhas erradas seguidas, o cartão é bloqueado.</translation>
    </message>
    <message>
        <source>4 digits: for the user certificate, set when you received the card.</source>
        <translation>4 dígitos: a do certificado do usuário, escolhida ao receber o cartão.</translation>
    </message>
    <message>
        <source>Hide your hand. Never tell it to anyone, not even staff.</source>
        <translation>Cubra com a mão. Não diga a ninguém, nem aos funcionários.</translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation>Tentativas restantes: {n}</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>Code to read with a smartphone</source>
        <translation>Código para ler com um smartphone</translation>
    </message>
</context>
<context>
    <name>ReaderPicture</name>
    <message>
        <source>Push the card into the slot</source>
        <translation>Insira o cartão na abertura</translation>
    </message>
    <message>
        <source>Lay the card flat on the reader</source>
        <translation>Deite o cartão no leitor</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>PRACTICE - nothing was really applied for</source>
        <translation>TREINO - nada foi solicitado de verdade</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: receipt</source>
        <translation>Mynapoint, 2ª rodada: recibo</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Número do recibo</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>Read this code with a phone to see where and how to check your application (予約・申込状況確認).</source>
        <translation>Leia este código com um telefone para ver onde e como consultar a sua solicitação (予約・申込状況確認).</translation>
    </message>
    <message>
        <source>Questions? Please call</source>
        <translation>Dúvidas? Ligue para</translation>
    </message>
    <message>
        <source>Nobody will ever ask you for your PIN.</source>
        <translation>Ninguém nunca vai pedir a sua senha.</translation>
    </message>
    <message>
        <source>Latest information:</source>
        <translation>Informações mais recentes:</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Serviço de pagamento</translation>
    </message>
    <message>
        <source>Payment service ID</source>
        <translation>ID do serviço de pagamento</translation>
    </message>
    <message>
        <source>My Number Card</source>
        <translation>Cartão My Number</translation>
    </message>
    <message>
        <source>Use as a health insurance card</source>
        <translation>Uso como cartão do seguro de saúde</translation>
    </message>
    <message>
        <source>Account to receive public funds</source>
        <translation>Conta para receber recursos públicos</translation>
    </message>
    <message>
        <source>up to {yen} yen worth</source>
        <translation>equivalente a até {yen} ienes</translation>
    </message>
    <message>
        <source>{yen} yen worth</source>
        <translation>equivalente a {yen} ienes</translation>
    </message>
    <message>
        <source>Received, waiting to be sent</source>
        <translation>Recebida, aguardando envio</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Solicitado (concluído)</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Não solicitado</translation>
    </message>
    <message>
        <source>Received for</source>
        <translation>Recebido para</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Not applied for</source>
        <translation>Não solicitado</translation>
    </message>
    <message>
        <source>Your application is kept safely in this terminal and is sent as soon as the network allows. It is not complete yet.</source>
        <translation>A sua solicitação está guardada com segurança neste terminal e será enviada assim que a rede permitir. Ela ainda não está concluída.</translation>
    </message>
    <message>
        <source>Your application is complete. The service you chose cannot be changed.</source>
        <translation>A sua solicitação está concluída. O serviço escolhido não pode ser alterado.</translation>
    </message>
    <message>
        <source>The payment service did not accept the ID or the security code.</source>
        <translation>O serviço de pagamento não aceitou o ID ou o código de segurança.</translation>
    </message>
    <message>
        <source>Another person has already applied with this payment service ID.</source>
        <translation>Outra pessoa já fez uma solicitação com este ID do serviço de pagamento.</translation>
    </message>
    <message>
        <source>There is already an application for this person.</source>
        <translation>Já existe uma solicitação desta pessoa.</translation>
    </message>
    <message>
        <source>This card cannot be used for an application at present.</source>
        <translation>No momento este cartão não pode ser usado para uma solicitação.</translation>
    </message>
    <message>
        <source>The electronic certificate of this card is new and not in use yet.</source>
        <translation>O certificado digital deste cartão é novo e ainda não pode ser usado.</translation>
    </message>
    <message>
        <source>The period for applications is over.</source>
        <translation>O prazo de solicitação terminou.</translation>
    </message>
    <message>
        <source>This payment service does not take applications any more.</source>
        <translation>Este serviço de pagamento não aceita mais solicitações.</translation>
    </message>
    <message>
        <source>A technical fault of this terminal kept the application from being taken.</source>
        <translation>Um defeito deste terminal impediu que a solicitação fosse recebida.</translation>
    </message>
    <message>
        <source>Do not apply again. Keep this receipt.</source>
        <translation>Não faça outra solicitação. Guarde este recibo.</translation>
    </message>
    <message>
        <source>Tomorrow or later, choose “Check reservation/application status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>Amanhã ou depois, escolha “Consultar situação da reserva/solicitação” (予約・申込状況確認) em um terminal como este. Está concluída quando aparecer 申込済.</translation>
    </message>
    <message>
        <source>You see your points in the payment service itself, not on this terminal.</source>
        <translation>Os pontos aparecem no próprio serviço de pagamento, não neste terminal.</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>Confira o ID e o código de segurança com o serviço de pagamento e faça outra solicitação.</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name.</source>
        <translation>Faça outra solicitação com um serviço de pagamento em seu próprio nome.</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check reservation/application status”.</source>
        <translation>Nada a fazer. Para vê-la, escolha “Consultar situação da reserva/solicitação”.</translation>
    </message>
    <message>
        <source>If you did not apply yourself, please call the number below.</source>
        <translation>Se não foi você que solicitou, ligue para o número abaixo.</translation>
    </message>
    <message>
        <source>Please ask at the municipal office counter (市区町村の窓口) and bring the card.</source>
        <translation>Pergunte no balcão da prefeitura (市区町村の窓口) e leve o cartão.</translation>
    </message>
    <message>
        <source>Please come again tomorrow and apply again.</source>
        <translation>Volte amanhã e faça outra solicitação.</translation>
    </message>
    <message>
        <source>Apply again with another payment service.</source>
        <translation>Faça outra solicitação com outro serviço de pagamento.</translation>
    </message>
    <message>
        <source>Please apply again. If it fails once more, please call the number below.</source>
        <translation>Faça outra solicitação. Se falhar de novo, ligue para o número abaixo.</translation>
    </message>
    <message>
        <source>Charge {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>Faça uma recarga em {service}. Com {spend} ienes no total, você recebe pontos no valor de {points} ienes.</translation>
    </message>
    <message>
        <source>Buy with {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>Faça uma compra com {service}. Com {spend} ienes no total, você recebe pontos no valor de {points} ienes.</translation>
    </message>
    <message>
        <source>Charge or buy with {service}. With {spend} yen in all you get points worth {points} yen.</source>
        <translation>Faça uma recarga ou compra com {service}. Com {spend} ienes no total, você recebe pontos no valor de {points} ienes.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Correct it</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimir recibo</translation>
    </message>
    <message>
        <source>Help line: %1</source>
        <translation>Central de ajuda: %1</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>Leia o código para consultar depois</translation>
    </message>
    <message>
        <source>Received, waiting to be sent</source>
        <translation>Recebida, aguardando envio</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Solicitado (concluído)</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Não solicitado</translation>
    </message>
    <message>
        <source>Your application is in safe keeping</source>
        <translation>A sua solicitação está bem guardada</translation>
    </message>
    <message>
        <source>The connection is slow now. This terminal sends it by itself. You need not apply again.</source>
        <translation>A conexão está lenta agora. Este terminal a envia sozinho. Não é preciso repetir.</translation>
    </message>
    <message>
        <source>Your application is complete</source>
        <translation>A sua solicitação está concluída</translation>
    </message>
    <message>
        <source>The ID or the code was not accepted</source>
        <translation>O ID ou o código não foi aceito</translation>
    </message>
    <message>
        <source>Please check both on your card or in your app. Nothing was applied.</source>
        <translation>Confira os dois no cartão ou no aplicativo. Nada foi solicitado.</translation>
    </message>
    <message>
        <source>This ID is already in use</source>
        <translation>Este ID já está em uso</translation>
    </message>
    <message>
        <source>Another person has applied with it. Please use another service or ID.</source>
        <translation>Outra pessoa fez uma solicitação com ele. Use outro serviço ou ID.</translation>
    </message>
    <message>
        <source>You have already applied</source>
        <translation>Você já fez uma solicitação</translation>
    </message>
    <message>
        <source>Your earlier application stays as it is. If you do not remember applying, call the help line.</source>
        <translation>A sua solicitação anterior continua valendo. Se não se lembra dela, ligue para a central de ajuda.</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>Este cartão não pode ser usado agora</translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. Nothing was applied.</source>
        <translation>Pergunte no balcão da prefeitura. Nada foi solicitado.</translation>
    </message>
    <message>
        <source>This card cannot be used yet</source>
        <translation>Este cartão ainda não pode ser usado</translation>
    </message>
    <message>
        <source>After a card is issued or renewed it takes some time. Please come again tomorrow.</source>
        <translation>Depois da emissão ou renovação de um cartão, é preciso algum tempo. Volte amanhã.</translation>
    </message>
    <message>
        <source>Applications have ended</source>
        <translation>As solicitações terminaram</translation>
    </message>
    <message>
        <source>The application came after the last day. Nothing was applied.</source>
        <translation>A solicitação chegou depois do último dia. Nada foi solicitado.</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>Este serviço não aceita mais solicitações</translation>
    </message>
    <message>
        <source>You can apply again with another service. Nothing was applied.</source>
        <translation>Você pode fazer outra solicitação com outro serviço. Nada foi solicitado.</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>Não foi possível processar a solicitação</translation>
    </message>
    <message>
        <source>This is not your mistake. Nothing was applied. Please call the help line.</source>
        <translation>A culpa não é sua. Nada foi solicitado. Ligue para a central de ajuda.</translation>
    </message>
    <message>
        <source>Check in a few days: scan this code, or choose “Check status” here.</source>
        <translation>Veja em alguns dias: leia este código ou escolha “Consultar situação” aqui.</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>Veja os seus pontos no aplicativo ou no site de {service}. Eles não aparecem aqui.</translation>
    </message>
    <message>
        <source>Charge {service} with up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>Uma recarga de até 20,000 ienes em {service} dá até 5,000 ienes em pontos.</translation>
    </message>
    <message>
        <source>Shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>Uma compra de até 20,000 ienes com {service} dá até 5,000 ienes em pontos.</translation>
    </message>
    <message>
        <source>Charge or shop with {service} for up to 20,000 yen: that brings up to 5,000 yen worth.</source>
        <translation>Recarga ou compra de até 20,000 ienes com {service}: dá até 5,000 ienes em pontos.</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>O recibo foi impresso.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>Não foi possível imprimir o recibo. Anote o número ou leia o código.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Apply: go to PIN</source>
        <translation>Solicitar: ir à senha</translation>
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
        <translation>Pontos</translation>
    </message>
    <message>
        <source>up to {amount} worth</source>
        <translation>equivalente a até {amount}</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Serviço de pagamento</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Phone, last 4 digits</source>
        <translation>Telefone (4 últimos dígitos)</translation>
    </message>
    <message>
        <source>Apply with these details?</source>
        <translation>Fazer a solicitação com estes dados?</translation>
    </message>
    <message>
        <source>After you apply, the payment service cannot be changed.</source>
        <translation>Depois da solicitação, o serviço de pagamento não pode ser alterado.</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>O serviço de pagamento está em meu próprio nome</translation>
    </message>
    <message>
        <source>I have checked the ID and the code</source>
        <translation>Conferi o ID e o código</translation>
    </message>
    <message>
        <source>I understand that it cannot be changed</source>
        <translation>Entendo que não pode ser alterado</translation>
    </message>
    <message>
        <source>Myself (15 or older)</source>
        <translation>Eu (15 anos ou mais)</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation>Escolha um serviço de pagamento</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Usar este serviço</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>A partir de {date}</translation>
    </message>
    <message>
        <source>Closed {date}</source>
        <translation>Encerrado em {date}</translation>
    </message>
    <message>
        <source>Only in its own app</source>
        <translation>Só no próprio aplicativo</translation>
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
        <translation>Por recarga ou compra</translation>
    </message>
    <message>
        <source>Points for the card come when you charge it (add money).</source>
        <translation>Os pontos pelo cartão vêm com uma recarga (ao pôr dinheiro).</translation>
    </message>
    <message>
        <source>Points for the card come when you shop with it.</source>
        <translation>Os pontos pelo cartão vêm com uma compra.</translation>
    </message>
    <message>
        <source>Points for the card come when you charge it or shop with it.</source>
        <translation>Os pontos pelo cartão vêm com uma recarga ou compra.</translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>Depois da solicitação não pode ser alterado.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>Concordo com os termos deste serviço</translation>
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
        <translation>Tamanho do texto e contraste</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>Receipt number</source>
        <translation>Número do recibo</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Your applications</source>
        <translation>Suas solicitações</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Apply for points</source>
        <translation>Pedir os pontos</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>Serviço de pagamento</translation>
    </message>
    <message>
        <source>Something you did not apply for? Help line: %1</source>
        <translation>Algo que você não solicitou? Central de ajuda: %1</translation>
    </message>
    <message>
        <source>Reserved (issued)</source>
        <translation>Reservado (emitido)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ainda não há</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Solicitado (concluído)</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Ainda não solicitado</translation>
    </message>
    <message>
        <source>A condition is not met yet</source>
        <translation>Falta uma condição</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrado</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Preparation</source>
        <translation>Preparação</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Please take your card</source>
        <translation>Retire seu cartão</translation>
    </message>
    <message>
        <source>Everything you entered has been erased from this screen.</source>
        <translation>Tudo o que você digitou foi apagado desta tela.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Tamanho do texto e contraste</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>Não retire o cartão, por favor.</translation>
    </message>
    <message>
        <source>The card signs</source>
        <translation>O cartão assina</translation>
    </message>
    <message>
        <source>Kept safe in this terminal</source>
        <translation>Guardada neste terminal</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Your card is signing</source>
        <translation>O seu cartão está assinando</translation>
    </message>
    <message>
        <source>Keeping your application safe</source>
        <translation>Guardando a sua solicitação</translation>
    </message>
    <message>
        <source>Sending your application</source>
        <translation>Enviando a sua solicitação</translation>
    </message>
    <message>
        <source>Asking for your status</source>
        <translation>Consultando a sua situação</translation>
    </message>
</context>
</TS>
