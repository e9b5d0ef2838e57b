<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Aids</name>
    <message>
        <source>Call staff</source>
        <translation>Pedir ajuda</translation>
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
        <source>Myself, 18 or older</source>
        <translation>Eu, 18 anos ou mais</translation>
    </message>
    <message>
        <source>My child under 15</source>
        <translation>Meu filho menor de 15 anos</translation>
    </message>
    <message>
        <source>I am the legal representative</source>
        <translation>Sou o representante legal</translation>
    </message>
    <message>
        <source>Myself, 15 to 17 years old</source>
        <translation>Eu, 15 a 17 anos</translation>
    </message>
    <message>
        <source>An adult whose guardian I am</source>
        <translation>Um adulto de quem sou curador</translation>
    </message>
    <message>
        <source>family, friend, ...</source>
        <translation>familiar, amigo, ...</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>You apply for your child</source>
        <translation>Você faz a solicitação pelo seu filho</translation>
    </message>
    <message>
        <source>Use your child&apos;s card, and the PIN of your child&apos;s card.</source>
        <translation>Use o cartão do seu filho e a senha desse cartão.</translation>
    </message>
    <message>
        <source>Only a legal representative may do this: a parent, or another person with parental authority. A grandparent, a brother or sister, or a teacher is not one.</source>
        <translation>Só um representante legal pode fazer isto: o pai, a mãe ou outra pessoa com o poder familiar. Avós, irmãos e professores não são.</translation>
    </message>
    <message>
        <source>The payment service may be in your child&apos;s name or in your own.</source>
        <translation>O serviço de pagamento pode estar em nome do seu filho ou no seu.</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. In your own name you need a service that you did not use for yourself, and another one for each child.</source>
        <translation>Uma conta de serviço de pagamento recebe os pontos de uma só pessoa. No seu nome, é preciso um serviço que você não usou para si, e outro para cada filho.</translation>
    </message>
    <message>
        <source>I am the legal representative: go on</source>
        <translation>Sou representante legal: seguir</translation>
    </message>
    <message>
        <source>You apply yourself</source>
        <translation>Você mesmo faz a solicitação</translation>
    </message>
    <message>
        <source>Use your own card and its PIN.</source>
        <translation>Use o seu próprio cartão e a senha dele.</translation>
    </message>
    <message>
        <source>The payment service may be in your own name or in the name of your legal representative (a parent, or another person with parental authority).</source>
        <translation>O serviço de pagamento pode estar em seu próprio nome ou no do seu representante legal (pai, mãe ou outra pessoa com o poder familiar).</translation>
    </message>
    <message>
        <source>An account of a payment service takes the points of one person only. One that was used for somebody else&apos;s points cannot take yours.</source>
        <translation>Uma conta de serviço de pagamento recebe os pontos de uma só pessoa. A que foi usada para outra pessoa não serve.</translation>
    </message>
    <message>
        <source>If you cannot do it alone, your legal representative may help beside you.</source>
        <translation>Se não conseguir sozinho, o seu representante legal pode ajudar ao seu lado.</translation>
    </message>
    <message>
        <source>I am 15 to 17: go on</source>
        <translation>Tenho de 15 a 17: seguir</translation>
    </message>
    <message>
        <source>You apply as a guardian</source>
        <translation>Você faz a solicitação como curador</translation>
    </message>
    <message>
        <source>Use the card of the person whose guardian you are, and its PIN.</source>
        <translation>Use o cartão da pessoa de quem você é curador e a senha dele.</translation>
    </message>
    <message>
        <source>Only the guardian of an adult may do this, not a relative or a carer.</source>
        <translation>Só o curador de um adulto pode fazer isto, não um parente nem um cuidador.</translation>
    </message>
    <message>
        <source>The payment service must be in the name of the person whose card it is.</source>
        <translation>O serviço de pagamento deve estar em nome do titular do cartão.</translation>
    </message>
    <message>
        <source>I am the guardian: go on</source>
        <translation>Sou curador: seguir</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>My Number Points, Round 2</source>
        <translation>Mynapoint, 2ª rodada</translation>
    </message>
    <message>
        <source>Up to %1 worth of points with your My Number Card</source>
        <translation>Até %1 em pontos com o seu Cartão My Number</translation>
    </message>
    <message>
        <source>My Number Points, Round 2: up to %1 worth of points</source>
        <translation>Mynapoint, 2ª rodada: até %1 em pontos</translation>
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
        <source>ID and code of a payment service (card or app)</source>
        <translation>ID e código de um serviço de pagamento (cartão ou aplicativo)</translation>
    </message>
    <message>
        <source>Card or app of a payment service</source>
        <translation>Cartão ou app de um serviço de pagamento</translation>
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
        <source>Practice</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Só o essencial</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Ver tudo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Push it in with the chip first, until it stops.</source>
        <translation>Insira com o chip para a frente, até parar.</translation>
    </message>
    <message>
        <source>Lay it flat, either side up.</source>
        <translation>Coloque-o deitado, de qualquer lado.</translation>
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
        <source>The reader is below the screen.</source>
        <translation>O leitor fica abaixo da tela.</translation>
    </message>
    <message>
        <source>The slot is below the screen.</source>
        <translation>A abertura fica abaixo da tela.</translation>
    </message>
    <message>
        <source>The reader is on the left of the screen.</source>
        <translation>O leitor fica à esquerda da tela.</translation>
    </message>
    <message>
        <source>The slot is on the left of the screen.</source>
        <translation>A abertura fica à esquerda da tela.</translation>
    </message>
    <message>
        <source>The reader is on the right of the screen.</source>
        <translation>O leitor fica à direita da tela.</translation>
    </message>
    <message>
        <source>The slot is on the right of the screen.</source>
        <translation>A abertura fica à direita da tela.</translation>
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
        <source>Applications have not started yet</source>
        <translation>As solicitações ainda não começaram</translation>
    </message>
    <message>
        <source>You can apply from {date}.</source>
        <translation>Você pode fazer a solicitação a partir de {date}.</translation>
    </message>
    <message>
        <source>The campaign has begun. When you can apply for points will be announced.</source>
        <translation>A campanha começou. Será anunciado quando os pontos podem ser solicitados.</translation>
    </message>
    <message>
        <source>Closed for maintenance</source>
        <translation>Fechado para manutenção</translation>
    </message>
    <message>
        <source>Closed at this hour</source>
        <translation>Fechado neste horário</translation>
    </message>
    <message>
        <source>This terminal is open {hours}.</source>
        <translation>Horário deste terminal: {hours}.</translation>
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
        <source>It has had no connection for a week to check its clock. It opens again by itself.</source>
        <translation>Está há uma semana sem conexão para conferir o relógio. Ele volta a abrir sozinho.</translation>
    </message>
    <message>
        <source>It cannot keep applications safely at the moment.</source>
        <translation>No momento ele não consegue guardar solicitações com segurança.</translation>
    </message>
    <message>
        <source>Out of service for a short time</source>
        <translation>Fora de serviço por pouco tempo</translation>
    </message>
    <message>
        <source>The staff has closed this terminal. It opens again soon.</source>
        <translation>Os funcionários fecharam este terminal. Ele reabre em breve.</translation>
    </message>
    <message>
        <source>Closed for today</source>
        <translation>Encerrado por hoje</translation>
    </message>
    <message>
        <source>The staff has closed this terminal for today.</source>
        <translation>Os funcionários encerraram este terminal por hoje.</translation>
    </message>
    <message>
        <source>Out of service: waiting for repair</source>
        <translation>Fora de serviço: aguardando conserto</translation>
    </message>
    <message>
        <source>The staff has closed this terminal until it is repaired.</source>
        <translation>Os funcionários fecharam este terminal até que seja consertado.</translation>
    </message>
    <message>
        <source>Please come again during opening hours.</source>
        <translation>Volte no horário de atendimento.</translation>
    </message>
    <message>
        <source>The system is being maintained.</source>
        <translation>O sistema está em manutenção.</translation>
    </message>
    <message>
        <source>The system will be maintained from {start} to {end}.</source>
        <translation>O sistema ficará em manutenção de {start} até {end}.</translation>
    </message>
    <message>
        <source>The system is being maintained until {moment}.</source>
        <translation>O sistema está em manutenção até {moment}.</translation>
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
        <source>Smartphones cannot apply during this time either. Please come again later.</source>
        <translation>Nesse período também não dá com um smartphone. Volte mais tarde.</translation>
    </message>
    <message>
        <source>With a smartphone you can apply at any hour.</source>
        <translation>Com um smartphone você pode fazer a solicitação a qualquer hora.</translation>
    </message>
    <message>
        <source>You can also apply with a smartphone, or at another procedure spot.</source>
        <translation>Você também pode fazer a solicitação com um smartphone ou em outro ponto de atendimento.</translation>
    </message>
    <message>
        <source>Other procedure spots</source>
        <translation>Outros pontos de atendimento</translation>
    </message>
    <message>
        <source>Apply with a smartphone</source>
        <translation>Solicitar com um smartphone</translation>
    </message>
    <message>
        <source>Official site</source>
        <translation>Site oficial</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Please tell the staff.</source>
        <translation>Avise a equipe, por favor.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Pedir ajuda</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Please read and agree</source>
        <translation>Leia e concorde, por favor</translation>
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
        <source>Tick the boxes, then insert your card.</source>
        <translation>Marque as caixas e insira o cartão.</translation>
    </message>
    <message>
        <source>Tick the boxes, then place your card on the reader.</source>
        <translation>Marque as caixas e coloque o cartão no leitor.</translation>
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
    <name>DateBoxes</name>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Type the ID and the code</source>
        <translation>Digite o ID e o código</translation>
    </message>
    <message>
        <source>Phone number, last 4 digits (optional)</source>
        <translation>Telefone, 4 últimos dígitos (opcional)</translation>
    </message>
    <message>
        <source>Only for questions to the call centre.</source>
        <translation>Só para perguntas à central de atendimento.</translation>
    </message>
    <message>
        <source>Digits still missing: {n}</source>
        <translation>Dígitos que faltam: {n}</translation>
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
        <source>It may be the same as the ID.</source>
        <translation>Pode ser igual ao ID.</translation>
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
        <source>Capital letters and digits: {n}</source>
        <translation>Letras maiúsculas e dígitos: {n}</translation>
    </message>
    <message>
        <source>Capital letters and digits: {least} to {most}</source>
        <translation>Letras maiúsculas e dígitos: de {least} a {most}</translation>
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
        <translation>Essa data não existe. Confira.</translation>
    </message>
    <message>
        <source>Characters still missing: {n}</source>
        <translation>Caracteres que faltam: {n}</translation>
    </message>
    <message>
        <source>Please check what you typed.</source>
        <translation>Confira o que digitou.</translation>
    </message>
    <message>
        <source>Is this really the number of the service? Never type your My Number here.</source>
        <translation>Este é mesmo o número do serviço? Nunca digite aqui o seu My Number.</translation>
    </message>
</context>
<context>
    <name>EntryScreen</name>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
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
        <translation>Ano japonês? Escolha a era:</translation>
    </message>
    <message>
        <source>Japanese year</source>
        <translation>Ano japonês</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The card does not answer yet. Please wait and leave it still.</source>
        <translation>O cartão ainda não respondeu. Aguarde e não mexa nele, por favor.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>You pay for the call</source>
        <translation>Você paga a ligação</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Ligação grátis</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aberto agora</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Fechado agora</translation>
    </message>
    <message>
        <source>If you cannot get through</source>
        <translation>Se não conseguir ligar</translation>
    </message>
    <message>
        <source>Every day, 24 hours</source>
        <translation>Todos os dias, 24 horas</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De segunda a sexta</translation>
    </message>
    <message>
        <source>Weekends, holidays</source>
        <translation>Fins de semana e feriados</translation>
    </message>
    <message>
        <source>No line about points speaks {language}. Ask somebody to call for you:</source>
        <translation>Nenhuma central sobre pontos fala {language}. Peça a alguém que ligue por você:</translation>
    </message>
    <message>
        <source>This line does not speak {language}. Ask somebody to call for you:</source>
        <translation>Esta linha não fala {language}. Peça a alguém que ligue por você:</translation>
    </message>
    <message>
        <source>No line about the card speaks {language}. Ask somebody to call for you:</source>
        <translation>Nenhuma central sobre o cartão fala {language}. Peça a alguém que ligue por você:</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold for one and a half seconds, or press twice</source>
        <translation>Segure por um segundo e meio, ou aperte duas vezes</translation>
    </message>
</context>
<context>
    <name>HomeFoot</name>
    <message>
        <source>Text size and contrast</source>
        <translation>Tamanho do texto e contraste</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Você ainda está aí?</translation>
    </message>
    <message>
        <source>This visit ends soon</source>
        <translation>O seu tempo acaba em breve</translation>
    </message>
    <message>
        <source>A visit has a longest time. Then everything you entered is erased, to protect you.</source>
        <translation>Cada visita tem um tempo máximo. Depois, tudo o que você digitou é apagado, para sua proteção.</translation>
    </message>
    <message>
        <source>To protect you, everything you entered will be erased.</source>
        <translation>Para sua proteção, tudo o que você digitou será apagado.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>Segundos restantes: %1</translation>
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
    <name>Info</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>Not registered as a resident yet?</source>
        <translation>Ainda não registrou sua residência?</translation>
    </message>
    <message>
        <source>Register at your municipality first. Apply for the card there at the same time.</source>
        <translation>Registre-se primeiro na sua prefeitura. Peça lá o cartão ao mesmo tempo.</translation>
    </message>
    <message>
        <source>The card and its PIN</source>
        <translation>O cartão e a senha</translation>
    </message>
    <message>
        <source>When you apply for the card or get it, you set a 4-digit PIN for its user certificate. Remember it.</source>
        <translation>Ao pedir ou receber o cartão, escolha uma senha de 4 dígitos para o certificado do usuário e lembre-se dela.</translation>
    </message>
    <message>
        <source>Then come back with the card and the PIN: points come after the card.</source>
        <translation>Depois volte com o cartão e a senha: os pontos vêm depois do cartão.</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN and cannot apply. Your municipality can change it to one with a PIN.</source>
        <translation>Um cartão com “顔認証” impresso não tem senha e não serve para solicitar. Na prefeitura ele pode ser mudado para um com senha.</translation>
    </message>
    <message>
        <source>Other ways to apply for the card</source>
        <translation>Outras formas de pedir o cartão</translation>
    </message>
    <message>
        <source>By smartphone, on the web, or at an ID photo booth.</source>
        <translation>Por smartphone, na internet ou em cabine de foto.</translation>
    </message>
    <message>
        <source>These are in Japanese only.</source>
        <translation>Estão só em japonês.</translation>
    </message>
    <message>
        <source>Cards that were applied for after {date} bring no points.</source>
        <translation>Cartões pedidos depois de {date} não dão pontos.</translation>
    </message>
    <message>
        <source>For points, apply for the card by {date}.</source>
        <translation>Para receber pontos, peça o cartão até {date}.</translation>
    </message>
    <message>
        <source>Your first card is free</source>
        <translation>O primeiro cartão é grátis</translation>
    </message>
    <message>
        <source>It bears your My Number and your photo, and is an identity document.</source>
        <translation>Traz o seu My Number e a sua foto, e serve como documento de identidade.</translation>
    </message>
    <message>
        <source>With its chip you do more online: residence procedures, taxes (e-Tax).</source>
        <translation>Com o chip, você faz mais pela internet: trâmites de residência, impostos (e-Tax).</translation>
    </message>
    <message>
        <source>Fill in the application form for the card</source>
        <translation>Preencha o formulário para pedir o cartão</translation>
    </message>
    <message>
        <source>Foreign residents also get the form and the address label at Immigration.</source>
        <translation>Residentes estrangeiros também podem receber o formulário e a etiqueta de endereço na Imigração.</translation>
    </message>
    <message>
        <source>Add a photo of your face</source>
        <translation>Coloque uma foto do rosto</translation>
    </message>
    <message>
        <source>4.5 cm high and 3.5 cm wide. Black and white is fine.</source>
        <translation>4,5 cm de altura e 3,5 cm de largura. Pode ser em preto e branco.</translation>
    </message>
    <message>
        <source>From the last 6 months. From the front, no hat, nothing behind you.</source>
        <translation>Dos últimos 6 meses. De frente, sem chapéu, sem nada atrás.</translation>
    </message>
    <message>
        <source>Your My Number is on a letter</source>
        <translation>O seu My Number está em uma carta</translation>
    </message>
    <message>
        <source>It comes by registered mail 2 to 3 weeks after you register as a resident.</source>
        <translation>Chega por correio registrado de 2 a 3 semanas depois do registro de residência.</translation>
    </message>
    <message>
        <source>The form needs it. This terminal does not.</source>
        <translation>O formulário precisa dele. Este terminal não.</translation>
    </message>
    <message>
        <source>If you know your My Number: by post</source>
        <translation>Se sabe o seu My Number: pelo correio</translation>
    </message>
    <message>
        <source>Put the form into the envelope with the address label and post it.</source>
        <translation>Ponha o formulário no envelope com a etiqueta de endereço e envie pelo correio.</translation>
    </message>
    <message>
        <source>After about 1 month a postcard comes.</source>
        <translation>Em cerca de 1 mês chega um cartão-postal.</translation>
    </message>
    <message>
        <source>Go to the place on the postcard, set your PIN there, and get your card.</source>
        <translation>Vá ao lugar indicado no cartão-postal, escolha lá a senha e receba o cartão.</translation>
    </message>
    <message>
        <source>If you do not know it, or the form is difficult</source>
        <translation>Se não sabe ou o formulário é difícil</translation>
    </message>
    <message>
        <source>Go to the municipality where you live and fill in the form there.</source>
        <translation>Vá à prefeitura de onde você mora e preencha lá o formulário.</translation>
    </message>
    <message>
        <source>After about 1 month the card comes to your home by post.</source>
        <translation>Em cerca de 1 mês o cartão chega à sua casa pelo correio.</translation>
    </message>
    <message>
        <source>In some municipalities a postcard comes instead, and you get the card there.</source>
        <translation>Em algumas prefeituras chega um cartão-postal e o cartão é retirado lá.</translation>
    </message>
    <message>
        <source>About points</source>
        <translation>Sobre os pontos</translation>
    </message>
    <message>
        <source>About the card</source>
        <translation>Sobre o cartão</translation>
    </message>
    <message>
        <source>About points and the card</source>
        <translation>Sobre os pontos e o cartão</translation>
    </message>
    <message>
        <source>With the keys beside the screen</source>
        <translation>Com as teclas ao lado da tela</translation>
    </message>
    <message>
        <source>If you gave the last 4 digits of your phone number, the points line can look up your application.</source>
        <translation>Se você digitou os 4 últimos dígitos do seu telefone, a central de pontos pode consultar a sua solicitação.</translation>
    </message>
    <message>
        <source>Lost your card?</source>
        <translation>Perdeu o cartão?</translation>
    </message>
    <message>
        <source>Have it stopped at once: this line answers day and night.</source>
        <translation>Peça o bloqueio imediatamente: esta linha atende dia e noite.</translation>
    </message>
    <message>
        <source>Immigration Services Agency</source>
        <translation>Agência de Serviços de Imigração</translation>
    </message>
    <message>
        <source>Its site explains the card and the points in 16 languages.</source>
        <translation>O site explica o cartão e os pontos em 16 idiomas.</translation>
    </message>
    <message>
        <source>Up to {amount} worth of points, in three parts.</source>
        <translation>Pontos no valor de até {amount}, em três partes.</translation>
    </message>
    <message>
        <source>Each part counts by itself. Points are not cash.</source>
        <translation>Cada parte conta por si. Pontos não são dinheiro.</translation>
    </message>
    <message>
        <source>Two different deadlines</source>
        <translation>Dois prazos diferentes</translation>
    </message>
    <message>
        <source>To apply for the card itself: {date}</source>
        <translation>Para pedir o cartão: até {date}</translation>
    </message>
    <message>
        <source>To apply for the points: {date}</source>
        <translation>Para pedir os pontos: até {date}</translation>
    </message>
    <message>
        <source>You choose one payment service</source>
        <translation>Você escolhe um serviço de pagamento</translation>
    </message>
    <message>
        <source>It must be one of the participating services, in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>Deve ser um dos serviços participantes e estar em seu próprio nome (menores de 18 anos: ou no do representante legal).</translation>
    </message>
    <message>
        <source>The points come as points of that service. You cannot change it later.</source>
        <translation>Os pontos vêm como pontos desse serviço. Depois não é possível mudar.</translation>
    </message>
    <message>
        <source>You need its ID and code: on its card, in its app or on its site. They differ between services.</source>
        <translation>Você precisa do ID e do código do serviço: no cartão, no aplicativo ou no site dele. Variam conforme o serviço.</translation>
    </message>
    <message>
        <source>You spend them in ordinary shopping, wherever that service can be used.</source>
        <translation>Os pontos são usados nas compras do dia a dia, onde esse serviço for aceito.</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>With your smartphone, at any hour</source>
        <translation>Com o seu smartphone, a qualquer hora</translation>
    </message>
    <message>
        <source>Get the app from this site. Not every model can read the card: it has a list.</source>
        <translation>Instale o aplicativo por este site. Nem todo modelo lê o cartão: o site tem a lista.</translation>
    </message>
    <message>
        <source>In the app, or with a computer on the site, “Check status” (予約・申込状況確認) tells you with card and PIN whether you have applied.</source>
        <translation>No aplicativo ou, com um computador, no site, “Consultar situação” (予約・申込状況確認) diz, com o cartão e a senha, se a solicitação foi feita.</translation>
    </message>
    <message>
        <source>Take the phone out of its case. On Android, turn NFC on.</source>
        <translation>Tire a capa do telefone. No Android, ligue o NFC.</translation>
    </message>
    <message>
        <source>iPhone: lay its upper edge on the middle of the card.</source>
        <translation>iPhone: encoste a parte de cima no meio do cartão.</translation>
    </message>
    <message>
        <source>Android: the mark of NFC, often in the middle of its back, goes on the card.</source>
        <translation>Android: encoste a marca NFC, em geral no meio da parte de trás, no cartão.</translation>
    </message>
    <message>
        <source>Hold it close to the card until it has been read, not on a metal table.</source>
        <translation>Mantenha-o junto do cartão até terminar a leitura, e não sobre mesa de metal.</translation>
    </message>
    <message>
        <source>How to hold it differs from model to model. The app&apos;s site shows yours, in Japanese only.</source>
        <translation>A forma de ler depende do modelo. O site do aplicativo a mostra, só em japonês.</translation>
    </message>
    <message>
        <source>With a computer</source>
        <translation>Com um computador</translation>
    </message>
    <message>
        <source>You need a card reader, and a program from the official site: {name}</source>
        <translation>É preciso um leitor de cartões e um programa do site oficial: {name}</translation>
    </message>
    <message>
        <source>Beware of copies: the true address is {host}</source>
        <translation>Cuidado com sites falsos: o endereço verdadeiro é {host}</translation>
    </message>
    <message>
        <source>Search the web for:</source>
        <translation>Procure na internet:</translation>
    </message>
    <message>
        <source>At another procedure spot</source>
        <translation>Em outro ponto de atendimento</translation>
    </message>
    <message>
        <source>Not every office or shop takes part. Look before you go.</source>
        <translation>Nem toda repartição ou loja participa. Veja antes de ir.</translation>
    </message>
    <message>
        <source>Procedure spots bear the mark マイナポイント手続スポット.</source>
        <translation>Os pontos de atendimento têm o selo “マイナポイント手続スポット”.</translation>
    </message>
    <message>
        <source>The steps, with pictures</source>
        <translation>Os passos, com imagens</translation>
    </message>
    <message>
        <source>The official site shows them for smartphones, for computers and for procedure spots.</source>
        <translation>O site oficial os explica para o smartphone, o computador e os pontos de atendimento.</translation>
    </message>
    <message>
        <source>Only your card and your PIN can apply</source>
        <translation>Só o seu cartão e a sua senha permitem a solicitação</translation>
    </message>
    <message>
        <source>The electronic certificate in the card makes misuse hard.</source>
        <translation>O certificado digital do cartão dificulta o mau uso.</translation>
    </message>
    <message>
        <source>Nobody stays logged in: each application needs the card and the PIN anew.</source>
        <translation>Ninguém fica conectado: cada solicitação precisa de novo do cartão e da senha.</translation>
    </message>
    <message>
        <source>Staff never ask for your PIN</source>
        <translation>Os funcionários nunca pedem a sua senha</translation>
    </message>
    <message>
        <source>Do not tell it to anybody, and cover the keys with your hand.</source>
        <translation>Não diga a ninguém e cubra as teclas com a mão.</translation>
    </message>
    <message>
        <source>Your My Number is not used</source>
        <translation>O seu My Number não é usado</translation>
    </message>
    <message>
        <source>The terminal does not read the 12 digits, and no camera looks at your card.</source>
        <translation>O terminal não lê os 12 dígitos e nenhuma câmera olha o seu cartão.</translation>
    </message>
    <message>
        <source>The state does not know your shopping</source>
        <translation>O Estado não conhece as suas compras</translation>
    </message>
    <message>
        <source>The state cannot collect or keep what you buy. This terminal does not either.</source>
        <translation>O Estado não pode coletar nem guardar o que você compra. Este terminal também não.</translation>
    </message>
    <message>
        <source>Nothing stays on this screen</source>
        <translation>Nada fica nesta tela</translation>
    </message>
    <message>
        <source>Take the card away, and what you entered is erased.</source>
        <translation>Retire o cartão e o que você digitou é apagado.</translation>
    </message>
    <message>
        <source>Your application waits sealed; this terminal itself cannot open it.</source>
        <translation>A sua solicitação espera lacrada; nem este terminal consegue abri-la.</translation>
    </message>
    <message>
        <source>Beware of false messages</source>
        <translation>Cuidado com mensagens falsas</translation>
    </message>
    <message>
        <source>No office asks by email or SMS for your PIN, account or My Number, or for a fee.</source>
        <translation>Nenhum órgão pede por e-mail ou SMS a sua senha, conta, My Number ou taxa.</translation>
    </message>
    <message>
        <source>In doubt, call the police {police} or the consumer hotline {consumers}.</source>
        <translation>Na dúvida, ligue para a polícia {police} ou para a central do consumidor {consumers}.</translation>
    </message>
    <message>
        <source>The page is in Japanese only.</source>
        <translation>A página está só em japonês.</translation>
    </message>
    <message>
        <source>This is what was known on {date}.</source>
        <translation>Isto é o que se sabia em {date}.</translation>
    </message>
    <message>
        <source>The latest information and the list of services are on the official site.</source>
        <translation>As informações mais recentes e a lista de serviços estão no site oficial.</translation>
    </message>
    <message>
        <source>Who gets what?</source>
        <translation>O que cada um recebe?</translation>
    </message>
    <message>
        <source>How to get a My Number Card</source>
        <translation>Como obter um Cartão My Number</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>Outras vias e locais</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>Ajuda por telefone</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>É seguro?</translation>
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
    <message>
        <source>There is nothing to apply for</source>
        <translation>Não há nada a solicitar</translation>
    </message>
    <message>
        <source>Apply for up to {amount} worth of points</source>
        <translation>Pedir até {amount} em pontos</translation>
    </message>
    <message>
        <source>Apply for {amount} worth of points</source>
        <translation>Pedir {amount} em pontos</translation>
    </message>
    <message>
        <source>Goes on in the service you chose in round 1</source>
        <translation>Continua no serviço escolhido na 1ª rodada</translation>
    </message>
    <message>
        <source>Have you done these, or will you do them by {date}?</source>
        <translation>Você já fez isto ou fará até {date}?</translation>
    </message>
    <message>
        <source>Did you apply for My Number Points in round 1?</source>
        <translation>Você solicitou o Mynapoint na 1ª rodada?</translation>
    </message>
    <message>
        <source>Please answer two questions</source>
        <translation>Responda a duas perguntas</translation>
    </message>
    <message>
        <source>For everybody with a My Number Card who did not apply in round 1.</source>
        <translation>Para quem tem um Cartão My Number e não fez a solicitação na 1ª rodada.</translation>
    </message>
    <message>
        <source>The card must be requested by {card}. It does not matter when you got it.</source>
        <translation>O cartão deve ser pedido até {card}. Não importa quando você o recebeu.</translation>
    </message>
    <message>
        <source>After you apply: charge or shop with the service you choose. All of the points come for {spend}, fewer for less.</source>
        <translation>Depois da solicitação: faça recargas ou compras com o serviço escolhido. Com {spend} no total vêm todos os pontos; com menos, uma parte.</translation>
    </message>
    <message>
        <source>If you applied in round 1 and not all of the points have come: without applying again, go on charging or shopping with the service you chose then.</source>
        <translation>Se fez a solicitação na 1ª rodada e faltam pontos: sem outra solicitação, continue fazendo recargas ou compras com o serviço escolhido então.</translation>
    </message>
    <message>
        <source>You can apply until {date}.</source>
        <translation>Você pode fazer a solicitação até {date}.</translation>
    </message>
    <message>
        <source>For people who have applied to use their card as a health insurance card.</source>
        <translation>Para quem fez a solicitação de uso como cartão do seguro de saúde.</translation>
    </message>
    <message>
        <source>You do not have to charge or buy anything.</source>
        <translation>Não é preciso recarga nem compra.</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone, at a Seven Bank ATM or at the counter of your municipality, not on these screens.</source>
        <translation>Ainda não? É feita no Mynaportal com um smartphone, em um caixa eletrônico do Seven Bank ou no balcão da prefeitura, não nestas telas.</translation>
    </message>
    <message>
        <source>Do both by {date}: that, and this application.</source>
        <translation>Faça as duas coisas até {date}: isso e esta solicitação.</translation>
    </message>
    <message>
        <source>For people who have registered an account to receive public funds.</source>
        <translation>Para quem registrou uma conta para receber recursos públicos.</translation>
    </message>
    <message>
        <source>Not done yet? It is done in Mynaportal on a smartphone or computer. It cannot be done at terminals in stores. This terminal never asks for your bank account.</source>
        <translation>Ainda não? É feito no Mynaportal com um smartphone ou computador. Não dá em terminais de lojas. Este terminal nunca pede a sua conta bancária.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Yes, and I have all the points</source>
        <translation>Sim, e tenho todos os pontos</translation>
    </message>
    <message>
        <source>Yes, but not all have come yet</source>
        <translation>Sim, mas faltam pontos</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Entendi</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>Choose a service</source>
        <translation>Escolher um serviço</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Finds nothing</source>
        <translation>Não encontra nada</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Clear all</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>(point)</source>
        <translation>(ponto)</translation>
    </message>
    <message>
        <source>next</source>
        <translation>seguinte</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>back</source>
        <translation>voltar</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>apagar</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>tamanho da letra</translation>
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
        <translation>Você tem certeza da senha?</translation>
    </message>
    <message>
        <source>If it is wrong once more, the PIN will be locked.</source>
        <translation>Se errar mais uma vez, a senha será bloqueada.</translation>
    </message>
    <message>
        <source>Only the counter of the municipality where you are registered can unlock it.</source>
        <translation>Só o balcão da prefeitura onde você está registrado pode desbloqueá-la.</translation>
    </message>
    <message>
        <source>If you are not sure, stop here.</source>
        <translation>Se não tiver certeza, pare aqui.</translation>
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
        <translation>Excluir tudo</translation>
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
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Who gets what?</source>
        <translation>O que cada um recebe?</translation>
    </message>
    <message>
        <source>I have no card</source>
        <translation>Não tenho cartão</translation>
    </message>
    <message>
        <source>Other ways and places</source>
        <translation>Outras vias e locais</translation>
    </message>
    <message>
        <source>Help by phone</source>
        <translation>Ajuda por telefone</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>É seguro?</translation>
    </message>
    <message>
        <source>Apply for myself</source>
        <translation>Solicitar para mim</translation>
    </message>
    <message>
        <source>I am 18 or older</source>
        <translation>Tenho 18 anos ou mais</translation>
    </message>
    <message>
        <source>Apply for my child</source>
        <translation>Solicitar para meu filho</translation>
    </message>
    <message>
        <source>under 15</source>
        <translation>menor de 15 anos</translation>
    </message>
    <message>
        <source>Other applications</source>
        <translation>Outras solicitações</translation>
    </message>
    <message>
        <source>I am 15 to 17, or a guardian</source>
        <translation>De 15 a 17 anos, ou curador</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>O que deseja fazer?</translation>
    </message>
    <message>
        <source>Check status</source>
        <translation>Consultar situação</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Not done yet? Apply by {date} to use the card as a health insurance card. You do not have to charge or buy anything.</source>
        <translation>Ainda não? Faça até {date} a solicitação de uso como cartão do seguro de saúde. Não é preciso recarga nem compra.</translation>
    </message>
    <message>
        <source>Not done yet? Register an account to receive public funds by {date}, in Mynaportal. You do not have to charge or buy anything.</source>
        <translation>Ainda não? Registre até {date} no Mynaportal uma conta para receber recursos públicos. Não é preciso recarga nem compra.</translation>
    </message>
    <message>
        <source>Charge {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>Faça recargas em {service} até {date}. Com {spend} no total você recebe {reward} no valor de {amount}; com menos, uma parte.</translation>
    </message>
    <message>
        <source>Shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>Faça compras com {service} até {date}. Com {spend} no total você recebe {reward} no valor de {amount}; com menos, uma parte.</translation>
    </message>
    <message>
        <source>Charge or shop with {service} by {date}. {spend} in all bring {reward} worth {amount}; less brings less.</source>
        <translation>Faça recargas ou compras com {service} até {date}. Com {spend} no total você recebe {reward} no valor de {amount}; com menos, uma parte.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>Not done yet? By {date}: {items}.</source>
        <translation>Ainda não fez? Até {date}: {items}.</translation>
    </message>
    <message>
        <source>Points: app or site of {service}</source>
        <translation>Pontos: app ou site de {service}</translation>
    </message>
    <message>
        <source>By {date}: charge {service} with up to {spend} in all.</source>
        <translation>Até {date}: recarregue {service} (até {spend} no total).</translation>
    </message>
    <message>
        <source>By {date}: shop with {service} for up to {spend} in all.</source>
        <translation>Até {date}: compre com {service} (até {spend} no total).</translation>
    </message>
    <message>
        <source>By {date}: charge or shop with {service} for up to {spend} in all.</source>
        <translation>Até {date}: recarregue {service} ou compre com ele (até {spend} no total).</translation>
    </message>
    <message>
        <source>See your points in the app or on the site of {service}. They are not shown here.</source>
        <translation>Veja os seus pontos no aplicativo ou no site de {service}. Eles não aparecem aqui.</translation>
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
        <source>Other procedure spots</source>
        <translation>Outros pontos de atendimento</translation>
    </message>
    <message>
        <source>Please go to the counter of the municipality where you are registered.</source>
        <translation>Vá ao balcão da prefeitura onde você está registrado.</translation>
    </message>
    <message>
        <source>No application was made.</source>
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
        <source>Take the card away and try again. No PIN try was used.</source>
        <translation>Retire o cartão e tente de novo. Nenhuma tentativa da senha foi gasta.</translation>
    </message>
    <message>
        <source>The card cannot be read here</source>
        <translation>O cartão não pode ser lido aqui</translation>
    </message>
    <message>
        <source>It may be damaged, or this reader does not suit it. No PIN try was used.</source>
        <translation>Ele pode estar danificado ou não servir neste leitor. Nenhuma tentativa da senha foi gasta.</translation>
    </message>
    <message>
        <source>Try another terminal or your smartphone, or ask at your municipality.</source>
        <translation>Tente outro terminal ou o seu smartphone, ou pergunte na prefeitura.</translation>
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
        <source>It may be a transit card, a licence, a residence card or a notification card.</source>
        <translation>Pode ser um cartão de transporte, uma carteira de motorista, um cartão de residência ou de notificação.</translation>
    </message>
    <message>
        <source>Take this card away. Then use your My Number Card.</source>
        <translation>Retire este cartão e use o seu Cartão My Number.</translation>
    </message>
    <message>
        <source>Pull the card out and insert it again. No PIN try was used.</source>
        <translation>Puxe o cartão e insira-o de novo. Nenhuma tentativa da senha foi gasta.</translation>
    </message>
    <message>
        <source>Take it out of its case. Keep other cards, coins and foil away from it.</source>
        <translation>Tire-o da capa. Afaste-o de outros cartões, moedas e papel-alumínio.</translation>
    </message>
    <message>
        <source>Please come again then.</source>
        <translation>Volte então, por favor.</translation>
    </message>
    <message>
        <source>Please come again tomorrow or later.</source>
        <translation>Volte amanhã ou depois.</translation>
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
        <source>The card&apos;s electronic certificate cannot be used here</source>
        <translation>O certificado digital do cartão não serve aqui</translation>
    </message>
    <message>
        <source>The card was read well and is not damaged. No PIN try was used.</source>
        <translation>O cartão foi lido bem e não está danificado. Nenhuma tentativa da senha foi gasta.</translation>
    </message>
    <message>
        <source>Your PIN is locked</source>
        <translation>Sua senha está bloqueada</translation>
    </message>
    <message>
        <source>It was entered wrongly three times in a row. No application was made.</source>
        <translation>Ela foi digitada errada três vezes seguidas. Nada foi solicitado.</translation>
    </message>
    <message>
        <source>Take the card to the counter of the municipality where you are registered, to set the PIN again.</source>
        <translation>Leve o cartão ao balcão da prefeitura onde você está registrado para definir a senha de novo.</translation>
    </message>
    <message>
        <source>We stop here so that the PIN is not locked</source>
        <translation>Paramos aqui para que a senha não seja bloqueada</translation>
    </message>
    <message>
        <source>Not sure of the PIN? Please go to the counter of the municipality where you are registered.</source>
        <translation>Não tem certeza da senha? Vá ao balcão da prefeitura onde você está registrado.</translation>
    </message>
    <message>
        <source>The card was taken away</source>
        <translation>O cartão foi retirado</translation>
    </message>
    <message>
        <source>For your safety we have ended here. No application was made.</source>
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
        <source>Your card is not the cause. No application was made.</source>
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
        <source>The connection to the card was lost. No application was made.</source>
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
        <source>This terminal has a fault. No application was made.</source>
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
        <source>Look tomorrow with “Check status” (予約・申込状況確認), here or in the smartphone app, which is in Japanese only.</source>
        <translation>Veja amanhã em “Consultar situação” (予約・申込状況確認), aqui ou no aplicativo do smartphone, que está só em japonês.</translation>
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
        <translation>Se o cartão acabou de ser emitido ou renovado, espere até o dia seguinte.</translation>
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
        <source>The period ended while you were here. No application was made.</source>
        <translation>O prazo acabou enquanto você estava aqui. Nada foi solicitado.</translation>
    </message>
    <message>
        <source>Please see the official site or call the help line.</source>
        <translation>Consulte o site oficial ou ligue para a central de ajuda.</translation>
    </message>
    <message>
        <source>It closed while you were here. No application was made.</source>
        <translation>Ele se encerrou enquanto você estava aqui. Nada foi solicitado.</translation>
    </message>
    <message>
        <source>Please choose another service.</source>
        <translation>Escolha outro serviço.</translation>
    </message>
    <message>
        <source>You cannot apply for this person</source>
        <translation>Você não pode fazer a solicitação por esta pessoa</translation>
    </message>
    <message>
        <source>Only card holders themselves, legal representatives of children under 15, and guardians can.</source>
        <translation>Só podem o próprio titular, o representante legal de menores de 15 anos e o curador de um adulto.</translation>
    </message>
    <message>
        <source>Grandparents, brothers and sisters, teachers or friends cannot.</source>
        <translation>Avós, irmãos, professores ou amigos não podem.</translation>
    </message>
    <message>
        <source>First register with the payment service</source>
        <translation>Registre-se antes no serviço de pagamento</translation>
    </message>
    <message>
        <source>This service needs a registration before you apply. No application was made.</source>
        <translation>Este serviço exige um registro antes da solicitação. Nada foi solicitado.</translation>
    </message>
    <message>
        <source>Register and come back, or choose another service.</source>
        <translation>Registre-se e volte, ou escolha outro serviço.</translation>
    </message>
    <message>
        <source>One try of the PIN may have been used.</source>
        <translation>É possível que uma tentativa da senha tenha sido gasta.</translation>
    </message>
    <message>
        <source>No card yet? Press “Start”, then “I have no card”.</source>
        <translation>Ainda sem cartão? Aperte “Começar” e “Não tenho cartão”.</translation>
    </message>
    <message>
        <source>If you extended your period of stay, the card must be extended, too.</source>
        <translation>Se renovou o seu período de permanência, é preciso prorrogar também o cartão.</translation>
    </message>
    <message>
        <source>No points are lost: apply again once the PIN is set.</source>
        <translation>Nenhum ponto se perde: faça a solicitação quando tiver a nova senha.</translation>
    </message>
    <message>
        <source>A card with “顔認証” printed on it has no PIN: ask there for one with a PIN.</source>
        <translation>Um cartão com “顔認証” impresso não tem senha: peça lá um com senha.</translation>
    </message>
</context>
<context>
    <name>PhotoRules</name>
    <message>
        <source>Something behind</source>
        <translation>Algo atrás</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Pouco nítida</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>Chapéu</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Óculos escuros</translation>
    </message>
    <message>
        <source>A photo that is accepted, and four that are not</source>
        <translation>Uma foto que é aceita e quatro que não são</translation>
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
        <source>Type it on the reader</source>
        <translation>Digitar no leitor</translation>
    </message>
    <message>
        <source>Digits entered: %1</source>
        <translation>Dígitos digitados: %1</translation>
    </message>
    <message>
        <source>At 0 it is locked.</source>
        <translation>Com 0, fica bloqueada.</translation>
    </message>
    <message>
        <source>Never tell it to anyone, not even staff.</source>
        <translation>Não diga a ninguém, nem aos funcionários.</translation>
    </message>
    <message>
        <source>Cover the keys.</source>
        <translation>Cubra com a mão.</translation>
    </message>
    <message>
        <source>The PIN was not right.</source>
        <translation>A senha não está certa.</translation>
    </message>
    <message>
        <source>4 digits, which you set when you applied for the card or got it.</source>
        <translation>4 dígitos, escolhidos ao pedir ou receber o cartão.</translation>
    </message>
    <message>
        <source>It is that of the user certificate, not the password of 6 to 16 letters and digits.</source>
        <translation>É a do certificado do usuário, não a senha longa de 6 a 16 letras e dígitos.</translation>
    </message>
    <message>
        <source>Type it on the keys of the card reader, not here.</source>
        <translation>Digite nas teclas do leitor de cartões, não aqui.</translation>
    </message>
    <message>
        <source>No PIN was entered. No PIN try was used.</source>
        <translation>Nenhuma senha foi digitada. Nenhuma tentativa da senha foi gasta.</translation>
    </message>
    <message>
        <source>Tries left: {n}</source>
        <translation>Tentativas restantes: {n}</translation>
    </message>
</context>
<context>
    <name>Preregistration</name>
    <message>
        <source>Have you registered with %1?</source>
        <translation>Você já se registrou no serviço %1?</translation>
    </message>
    <message>
        <source>Yes, it is done</source>
        <translation>Sim, já fiz</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
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
        <translation>Coloque o cartão deitado no leitor</translation>
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
        <source>Tomorrow or later, choose “Check status” (予約・申込状況確認) on a terminal like this one. It is complete when it says 申込済.</source>
        <translation>Amanhã ou depois, escolha “Consultar situação” (予約・申込状況確認) em um terminal como este. Está concluída quando aparecer 申込済.</translation>
    </message>
    <message>
        <source>Check the ID and the security code with the payment service, then apply again.</source>
        <translation>Confira o ID e o código de segurança com o serviço de pagamento e faça outra solicitação.</translation>
    </message>
    <message>
        <source>Apply again with a payment service in your own name (under 18: or your legal representative&apos;s).</source>
        <translation>Faça outra solicitação com um serviço de pagamento em seu próprio nome (menores de 18 anos: ou no do representante legal).</translation>
    </message>
    <message>
        <source>Nothing to do. To see it, choose “Check status” (予約・申込状況確認) on a terminal like this one.</source>
        <translation>Nada a fazer. Para vê-la, escolha “Consultar situação” (予約・申込状況確認) em um terminal como este.</translation>
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
        <source>Choose another service</source>
        <translation>Escolher outro serviço</translation>
    </message>
    <message>
        <source>Print receipt</source>
        <translation>Imprimir recibo</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Número do recibo</translation>
    </message>
    <message>
        <source>Scan to check later</source>
        <translation>Leia o código para consultar depois</translation>
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
        <source>Please check both on your card or in your app. No application was made.</source>
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
        <translation>A sua solicitação anterior continua valendo. Se não se lembra dela, ligue.</translation>
    </message>
    <message>
        <source>This card cannot be used now</source>
        <translation>Este cartão não pode ser usado agora</translation>
    </message>
    <message>
        <source>Please ask at the counter of your municipality. No application was made.</source>
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
        <source>The application came after the last day. No application was made.</source>
        <translation>A solicitação chegou depois do último dia. Nada foi solicitado.</translation>
    </message>
    <message>
        <source>This service no longer takes applications</source>
        <translation>Este serviço não aceita mais solicitações</translation>
    </message>
    <message>
        <source>You can apply again with another service. No application was made.</source>
        <translation>Você pode fazer outra solicitação com outro serviço. Nada foi solicitado.</translation>
    </message>
    <message>
        <source>The application could not be processed</source>
        <translation>Não foi possível processar a solicitação</translation>
    </message>
    <message>
        <source>This is not your mistake. No application was made. Please call the help line.</source>
        <translation>A culpa não é sua. Nada foi solicitado. Ligue para a central de ajuda.</translation>
    </message>
    <message>
        <source>One account of a payment service cannot collect the points of two people. Choose another service, in the name of the card holder or of the legal representative.</source>
        <translation>Uma conta de serviço de pagamento não pode reunir os pontos de duas pessoas. Escolha outro serviço, em nome do titular ou do representante legal.</translation>
    </message>
    <message>
        <source>To see what was applied for: press “Start”, then “Check status” (予約・申込状況確認).</source>
        <translation>O que foi solicitado: aperte “Começar” e depois “Consultar situação” (予約・申込状況確認).</translation>
    </message>
    <message>
        <source>Corrections left in this visit: {n}</source>
        <translation>Correções que restam nesta visita: {n}</translation>
    </message>
    <message>
        <source>It cannot be corrected in this visit any more. Please come again.</source>
        <translation>Nesta visita já não dá para corrigir. Volte outra vez.</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>O recibo está sendo impresso.</translation>
    </message>
    <message>
        <source>No receipt can be printed now. Please note the number or scan the code.</source>
        <translation>Agora não é possível imprimir o recibo. Anote o número ou leia o código.</translation>
    </message>
    <message>
        <source>Please take your receipt and your card</source>
        <translation>Retire o recibo e o cartão</translation>
    </message>
    <message>
        <source>Please take your card</source>
        <translation>Retire seu cartão</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>O recibo foi impresso.</translation>
    </message>
    <message>
        <source>The receipt could not be printed. Please note the number or scan the code.</source>
        <translation>Não foi possível imprimir o recibo. Anote o número ou leia o código.</translation>
    </message>
    <message>
        <source>Tomorrow or later: scan the code, or choose “Check status” (予約・申込状況確認) here. It is complete when it says 申込済.</source>
        <translation>Amanhã ou depois: leia o código ou escolha “Consultar situação” (予約・申込状況確認) aqui. Concluída: 申込済.</translation>
    </message>
</context>
<context>
    <name>RevealButton</name>
    <message>
        <source>Shown</source>
        <translation>Visível</translation>
    </message>
    <message>
        <source>Hold to show</source>
        <translation>Segure para ver</translation>
    </message>
    <message>
        <source>Shows what you typed while you hold it</source>
        <translation>Mostra o que você digitou enquanto segura</translation>
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
        <translation>Pontos</translation>
    </message>
    <message>
        <source>up to {amount} worth</source>
        <translation>equivalente a até {amount}</translation>
    </message>
    <message>
        <source>By applying I confirm:</source>
        <translation>Ao solicitar, confirmo:</translation>
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
        <source>{amount} worth</source>
        <translation>equivalente a {amount}</translation>
    </message>
    <message>
        <source>Myself (18 or older)</source>
        <translation>Eu (18 anos ou mais)</translation>
    </message>
    <message>
        <source>Myself (15 to 17)</source>
        <translation>Eu (de 15 a 17 anos)</translation>
    </message>
    <message>
        <source>My child under 15; I am the legal representative</source>
        <translation>Meu filho menor de 15 anos; sou o representante legal</translation>
    </message>
    <message>
        <source>The adult whose guardian I am</source>
        <translation>O adulto de quem sou curador</translation>
    </message>
    <message>
        <source>The payment service is in the child&apos;s own name or in mine</source>
        <translation>O serviço de pagamento está em nome próprio do filho ou no meu</translation>
    </message>
    <message>
        <source>The payment service is in my own name or in my legal representative&apos;s</source>
        <translation>O serviço de pagamento está em meu próprio nome ou no do meu representante legal</translation>
    </message>
    <message>
        <source>The payment service is in the name of the person whose card this is</source>
        <translation>O serviço de pagamento está em nome do titular do cartão</translation>
    </message>
    <message>
        <source>The payment service is in my own name</source>
        <translation>O serviço de pagamento está em meu próprio nome</translation>
    </message>
    <message>
        <source>No receipt can be printed now. You can apply all the same: the number and a code come on the screen.</source>
        <translation>Agora não é possível imprimir o recibo. Você pode fazer a solicitação mesmo assim: o número e um código aparecem na tela.</translation>
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
        <source>Hold to apply</source>
        <translation>Segure para solicitar</translation>
    </message>
    <message>
        <source>Press once more to apply</source>
        <translation>Aperte de novo para solicitar</translation>
    </message>
    <message>
        <source>Read on with ▼ first</source>
        <translation>Continue lendo com ▼</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Imprimir o recibo</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>What is the service called?</source>
        <translation>Como se chama o serviço?</translation>
    </message>
    <message>
        <source>Show services: %1</source>
        <translation>Mostrar serviços: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
</context>
<context>
    <name>SearchKeyboard</name>
    <message>
        <source>Clear all</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Other characters</source>
        <translation>Outros caracteres</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Outras teclas</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose one payment service</source>
        <translation>Escolha um serviço de pagamento</translation>
    </message>
    <message>
        <source>Which kind of payment service?</source>
        <translation>Que tipo de serviço de pagamento?</translation>
    </message>
    <message>
        <source>Use this service</source>
        <translation>Usar este serviço</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>From {date}</source>
        <translation>Abre em {date}</translation>
    </message>
    <message>
        <source>Only in its own app</source>
        <translation>Só no aplicativo dele</translation>
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
        <translation>O que você recebe: {reward}</translation>
    </message>
    <message>
        <source>This service takes applications until {date}.</source>
        <translation>Este serviço aceita solicitações até {date}.</translation>
    </message>
    <message>
        <source>After you apply it cannot be changed.</source>
        <translation>Depois da solicitação não pode ser alterado.</translation>
    </message>
    <message>
        <source>After you apply: charge it (add money). {spend} brings {points} worth.</source>
        <translation>Depois da solicitação: faça recargas. Com {spend} no total, você recebe o equivalente a {points}.</translation>
    </message>
    <message>
        <source>After you apply: shop with it. {spend} brings {points} worth.</source>
        <translation>Depois da solicitação: faça compras. Com {spend} no total, você recebe o equivalente a {points}.</translation>
    </message>
    <message>
        <source>After you apply: charge it or shop with it. {spend} brings {points} worth.</source>
        <translation>Depois da solicitação: faça recargas ou compras. Com {spend} no total, você recebe o equivalente a {points}.</translation>
    </message>
    <message>
        <source>List as of {date}</source>
        <translation>Lista de {date}</translation>
    </message>
    <message>
        <source>No payment service can be chosen at this terminal now. You can apply with a smartphone, or at another procedure spot.</source>
        <translation>Agora nenhum serviço de pagamento pode ser escolhido neste terminal. Você pode fazer a solicitação com um smartphone ou em outro ponto de atendimento.</translation>
    </message>
    <message>
        <source>There is no payment service of this kind.</source>
        <translation>Não há serviço de pagamento deste tipo.</translation>
    </message>
    <message>
        <source>Not available now</source>
        <translation>Indisponível agora</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>Charging or shopping</source>
        <translation>Por recarga ou compra</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>E-money</source>
        <translation>Dinheiro eletrônico</translation>
    </message>
    <message>
        <source>Prepaid cards</source>
        <translation>Cartões pré-pagos</translation>
    </message>
    <message>
        <source>QR code payment</source>
        <translation>Pagamento por QR code</translation>
    </message>
    <message>
        <source>Credit cards</source>
        <translation>Cartões de crédito</translation>
    </message>
    <message>
        <source>Debit cards</source>
        <translation>Cartões de débito</translation>
    </message>
</context>
<context>
    <name>ServiceTerms</name>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>I agree to the terms of this service</source>
        <translation>Concordo com os termos deste serviço</translation>
    </message>
    <message>
        <source>and go on</source>
        <translation>e continuar</translation>
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
        <translation>Como a tela aparece</translation>
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
        <translation>Muito grande</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Normal colours</source>
        <translation>Cores normais</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Low glare</source>
        <translation>Menos brilho</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Buttons further down</source>
        <translation>Botões mais abaixo</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mais tempo</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Call staff</source>
        <translation>Pedir ajuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Speed: {number} percent</source>
        <translation>Velocidade: {number} por cento</translation>
    </message>
    <message>
        <source>Volume: {number} of {most}</source>
        <translation>Volume: {number} de {most}</translation>
    </message>
    <message>
        <source>The screen is dark.</source>
        <translation>A tela está escura.</translation>
    </message>
    <message>
        <source>The screen is bright again.</source>
        <translation>A tela está clara de novo.</translation>
    </message>
    <message>
        <source>Down: the next line.</source>
        <translation>Para baixo: a próxima linha.</translation>
    </message>
    <message>
        <source>Up: the line before.</source>
        <translation>Para cima: a linha anterior.</translation>
    </message>
    <message>
        <source>Right: choose it.</source>
        <translation>Direita: escolher.</translation>
    </message>
    <message>
        <source>Left: the screen before.</source>
        <translation>Esquerda: a tela anterior.</translation>
    </message>
    <message>
        <source>Hash: to the button that goes on.</source>
        <translation>Cerquilha: ao botão para continuar.</translation>
    </message>
    <message>
        <source>Star: erase the last character.</source>
        <translation>Asterisco: apagar o último caractere.</translation>
    </message>
    <message>
        <source>Star: the question again.</source>
        <translation>Asterisco: a pergunta de novo.</translation>
    </message>
    <message>
        <source>2 to 9: letters, as on a telephone. Press again for the next one.</source>
        <translation>2 a 9: letras, como no telefone. Aperte de novo para a próxima.</translation>
    </message>
    <message>
        <source>0 to 9: type the digit.</source>
        <translation>0 a 9: digitar o número.</translation>
    </message>
    <message>
        <source>1: say it again.</source>
        <translation>1: dizer de novo.</translation>
    </message>
    <message>
        <source>2: spell it.</source>
        <translation>2: soletrar.</translation>
    </message>
    <message>
        <source>3: read everything.</source>
        <translation>3: ler tudo.</translation>
    </message>
    <message>
        <source>4: slower.</source>
        <translation>4: mais devagar.</translation>
    </message>
    <message>
        <source>5: where am I?</source>
        <translation>5: onde estou?</translation>
    </message>
    <message>
        <source>6: faster.</source>
        <translation>6: mais rápido.</translation>
    </message>
    <message>
        <source>7: quieter.</source>
        <translation>7: mais baixo.</translation>
    </message>
    <message>
        <source>8: the screen dark, or bright again.</source>
        <translation>8: tela escura, ou clara de novo.</translation>
    </message>
    <message>
        <source>9: louder.</source>
        <translation>9: mais alto.</translation>
    </message>
    <message>
        <source>0: what the keys do.</source>
        <translation>0: o que as teclas fazem.</translation>
    </message>
    <message>
        <source>Hold a key to hear what it does.</source>
        <translation>Segure uma tecla para ouvir o que ela faz.</translation>
    </message>
    <message>
        <source>Spoken guidance. Down goes on, up goes back, right chooses. 0 tells what the keys do. Any key interrupts.</source>
        <translation>Guia por voz. Para baixo segue, para cima volta, direita escolhe. 0 diz o que as teclas fazem. Qualquer tecla interrompe.</translation>
    </message>
    <message>
        <source>This is said only in a headphone.</source>
        <translation>Isto só é dito no fone de ouvido.</translation>
    </message>
    <message>
        <source>Empty.</source>
        <translation>Vazio.</translation>
    </message>
    <message>
        <source>Not available now.</source>
        <translation>Não disponível agora.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Escolhido.</translation>
    </message>
    <message>
        <source>Not chosen.</source>
        <translation>Não escolhido.</translation>
    </message>
    <message>
        <source>Erased: {character}</source>
        <translation>Apagado: {character}</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Ainda falta: {what}</translation>
    </message>
</context>
<context>
    <name>Spot</name>
    <message>
        <source>Municipal offices</source>
        <translation>Balcões da prefeitura</translation>
    </message>
    <message>
        <source>KDDI: au shops</source>
        <translation>KDDI: lojas au</translation>
    </message>
    <message>
        <source>NTT docomo: docomo shops</source>
        <translation>NTT docomo: lojas docomo</translation>
    </message>
    <message>
        <source>AEON: general stores and some supermarkets</source>
        <translation>AEON: lojas grandes e alguns supermercados</translation>
    </message>
    <message>
        <source>Seven Bank: ATMs</source>
        <translation>Seven Bank: caixas eletrônicos</translation>
    </message>
    <message>
        <source>SoftBank and Y!mobile shops</source>
        <translation>Lojas SoftBank e Y!mobile</translation>
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
        <translation>Agências dos correios</translation>
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
        <translation>A equipe foi chamada</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>What you entered is not shown now. You can ask anything.</source>
        <translation>O que você digitou não aparece agora. Pode perguntar o que quiser.</translation>
    </message>
    <message>
        <source>Do not tell anybody your PIN. Staff never ask for it and never press the keys for you.</source>
        <translation>Não diga a sua senha a ninguém. A equipe nunca a pede nem aperta as teclas por você.</translation>
    </message>
    <message>
        <source>When you are alone again, press “Go on”.</source>
        <translation>Quando estiver só outra vez, aperte “Seguir”.</translation>
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
        <source>MykeyID</source>
        <translation>MykeyID</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>Something you did not apply for? Please call:</source>
        <translation>Algo que você não solicitou? Ligue para:</translation>
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
        <source>You can apply here.</source>
        <translation>Você pode solicitar aqui.</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Solicitado (concluído)</translation>
    </message>
    <message>
        <source>{item}: go on charging or shopping with the service you chose in round 1. You need not apply again.</source>
        <translation>{item}: continue fazendo recargas ou compras com o serviço escolhido na 1ª rodada. Não é preciso outra solicitação.</translation>
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
        <source>A card was left here</source>
        <translation>Alguém esqueceu um cartão</translation>
    </message>
    <message>
        <source>Everything you entered has been erased from this screen.</source>
        <translation>Tudo o que você digitou foi apagado desta tela.</translation>
    </message>
    <message>
        <source>If it is yours, take it. If not, please tell the staff or give it to the police. Nobody can apply with it without its PIN.</source>
        <translation>Se for seu, retire-o. Se não, avise a equipe ou entregue-o à polícia. Sem a senha ninguém pode fazer uma solicitação com ele.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Practice</source>
        <translation>Treino</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>PIN {pin}</source>
        <translation>senha {pin}</translation>
    </message>
    <message>
        <source>Practice cards</source>
        <translation>Cartões de treino</translation>
    </message>
    <message>
        <source>Touch a card to place it. Touch it once more to take it away.</source>
        <translation>Toque em um cartão para colocá-lo. Toque de novo para retirá-lo.</translation>
    </message>
    <message>
        <source>A valid card</source>
        <translation>Um cartão válido</translation>
    </message>
    <message>
        <source>Another person&apos;s card</source>
        <translation>O cartão de outra pessoa</translation>
    </message>
    <message>
        <source>A renewed card of the same person</source>
        <translation>Um cartão renovado da mesma pessoa</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>O certificado está vencido</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>O certificado ainda não é válido</translation>
    </message>
    <message>
        <source>One try of the PIN is left</source>
        <translation>Resta uma tentativa da senha</translation>
    </message>
    <message>
        <source>The PIN is locked</source>
        <translation>Sua senha está bloqueada</translation>
    </message>
    <message>
        <source>The certificate is of another authority</source>
        <translation>O certificado é de outra autoridade</translation>
    </message>
    <message>
        <source>A card in a slot</source>
        <translation>Um cartão em uma abertura</translation>
    </message>
    <message>
        <source>A card of the next generation</source>
        <translation>Um cartão da próxima geração</translation>
    </message>
    <message>
        <source>An old Basic Resident Register Card</source>
        <translation>Um antigo Cartão do Registro Básico de Residentes</translation>
    </message>
    <message>
        <source>A transit card</source>
        <translation>Um cartão de transporte</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Please do not remove your card.</source>
        <translation>Não retire o cartão, por favor.</translation>
    </message>
    <message>
        <source>Please do not pull out your card.</source>
        <translation>Não puxe o cartão, por favor.</translation>
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
        <source>Reading your card</source>
        <translation>Lendo o seu cartão</translation>
    </message>
    <message>
        <source>Type your PIN on the card reader</source>
        <translation>Digite a sua senha no leitor de cartões</translation>
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
        <translation>Consultando a situação da sua solicitação</translation>
    </message>
</context>
</TS>
