// How agents that write no machine-readable report begin, and how they end it: one table each. The sentences are those
// of the programs' own sources and manuals.

/** Subjects of failure, each at the beginning; an answer (`Re:`) or a copy (`Fwd:`) has another. */
export const failureSubjects: readonly RegExp[] = [
  /^(?:failure notice|permanent delivery failure|delivery (?:failure|failed|has failed|status notification ?\(failure|report|error|notification)|failed delivery|failure delivery)/i,
  /^(?:mail|message|e-?mail)[- ](?:delivery|could not|failure|failed|undeliver|not delivered|rejected|system error|delivery error|delivery problem|status report)/i,
  /^(?:undeliver|undelivered|non[- ]?deliver|returned (?:e-?)?mail|return to sender|rejected mail|bounced? |\[bounce\]|nondeliverable|unable to deliver|could ?n[o']t deliver|unzustellbar|notification d.état|warning: could not send|there was an error sending|message (?:status|undeliver|non.?deliver)|your (?:mail|message) (?:could|was|to .* (?:could|bounced)))/i,
  /^(?:unzustellbar|nicht zustellbar|zustellung|mail.?zustellung|non[- _]remis|échec|message non (?:remis|distribu)|no se (?:puede|pudo) entregar|correo no entregado|error (?:de|en la) entrega|mensaje (?:devuelto|no entregado)|mancato recapito|impossibile recapitare|messaggio non (?:consegnato|recapitato)|não (?:entregue|é possível entregar)|falha na entrega|mensagem devolvida|onbestelbaar|niet bezorgd|niedostarczon|nie można dostarczyć|det gick inte att leverera|kan ikke leveres|ikke leveret|nedoručiteln|teslim edilemedi|kézbesíthetetlen|недоставлен|не доставлен|ошибка доставки|не удается доставить)/i,
  /^(?:配信不能|送信できません|メッセージを配信できません|メール配信に失敗|退信|系统退信|无法投递|無法傳遞|未传递|배달되지|반송)/,
];

/** One of these begins a report: what is above is a greeting, or what the agent's host adds. */
export const openings: readonly RegExp[] = [
  // qmail and those that follow it
  /^hi[.!] this is the (?:qmail|deliver|mta|mail|[\w.-]+ (?:program|mail server|mail system))/i,
  /^hi[.!] .{0,40}(?:unable|not able) to deliver|^this is the (?:machine generated message from mail service|mail delivery agent|deliver program|e-?mail server|mailer-daemon|dragonfly mail agent|(?:postfix|mail) (?:program|system) at)/i,
  /^i['’]?(?:m| am) (?:afraid i|sorry to have to inform you)|^(?:we['’]?re|i['’]?m) sorry\b.{0,60}(?:deliver|undeliver)/i,
  // Exim, 1&1, GMX, Zoho, mail.ru
  /this message was created automatically by (?:the )?mail (?:delivery|system)|^a message (?:that )?you(?: have)? sent (?:could not|was rejected|contained|was not)/i,
  /^a message (?:sent by|could not be delivered|to .{0,80} (?:could not|was not))/i,
  // sendmail, smail, MTAs with rules of dashes
  /^[\s*|-]*(?:the )?(?:following )?(?:addresses? (?:had|with)|recipients? (?:had|with)|failed addresses|failed recipients|transcript of session|unsent (?:message|reason)|failure reasons|server message|here is your list of failed)\b.{0,70}$/i,
  /^the original message was received (?:at|on)\b/i,
  // one sentence that says it, by anybody
  /^(?:[\s*>=-]*)(?:sorry,? )?(?:we were |i was |was )?(?:un|not )able to (?:deliver|send)\b(?!.*\?)/i,
  /^delivery (?:of (?:the|your) (?:following )?message\b.{0,60}failed|to the following (?:recipients?|address(?:es)?)\b.{0,30}(?:failed|aborted)|has failed|failed|failure|status notification)/i,
  /^(?:your|the) (?:e-?mail|mail|message)(?: message)?\b.{0,160}?\b(?:could|can|was|has|did|is)(?: ?n[o'’]t|not)(?: be| been| reach)?\b.{0,20}?(?:deliver|reach|sent|be delivered|accepted|processed)/i,
  /^your (?:mail|message)(?: message)? (?:to|for|sent (?:on|to)|attempted)\b|^your message:?$|^could ?n(?:o|['’])t (?:be )?(?:deliver|sent?)|^your message (?:has )?(?:encountered|did not reach|cannot be delivered|is undeliverable)/i,
  /^(?:the )?(?:message|mail|e-?mail)(?: that)?(?: you sent)?\b.{0,90}?(?:was )?(?:undeliverable|un(?:able|deliverable)|not delivered|could not be delivered|couldn['’]t be delivered|non-deliverable)/i,
  /^(?:this|the following) (?:message|mail|e-?mail) (?:was|could|cannot|is)\b.{0,30}(?:undeliver|not (?:be )?deliver)|^this is (?:a|an automatically generated) (?:delivery (?:failure|status)|permanent|non-?delivery|undeliverable|bounce)/i,
  /^(?:the following|each of the following|all|some|one or more) (?:recipients?|address(?:es)?|destination|of the recipients)\b/i,
  /^the (?:user\(s\)|users?|recipients?)(?:['’]s?)? (?:account|mailbox|address)/i,
  /^(?:unknown (?:user|host)|undeliverable (?:to|address)|invalid (?:final|receiver|recipient|user)|user mailbox exceeds|delivery failed \d+|user['’]s mailbox is full|no such user|intended recipient|mailbox (?:unknown|full)|failed recipient|could not deliver|unfortunately,? .{0,60}not (?:be )?deliver)/i,
  /^(?:\d+ ?error\(s\):|error:|error description|--> error|.?\[<\d+>\] xmail bounce|message from \S+\.$|we['’]re writing to let you know that the group|message could not be delivered|failed to (?:deliver|send)|he\/her is not|.{0,60}was automatically rejected|your mail sent on)/i,
  /^(?:smtp server <|technical details|hello, this is the mail server on|an error (?:has )?occurred while|there was an error delivering|(?:sent|received) (?:<<<|>>>)|message from interscan)/i,
  // Exchange: what it writes for administrators stays where the rest was rewritten by a host
  /^(?:diagnostic information for administrators|diagnoseinformationen für administratoren|informations de diagnostic pour les administrateurs|información de diagnóstico para (?:los )?administradores|informazioni di diagnostica per gli amministratori|informações de diagnóstico para administradores|diagnostische gegevens voor beheerders|diagnostikinformation till administratörer|диагностические сведения для администраторов|informacje diagnostyczne dla administratorów|管理者向けの診断情報|供管理员使用的诊断信息|給系統管理員的診斷資訊)/i,
  /^(?:generating server|generierender server|serveur de génération|servidor (?:de origen|gerador|de generación)|server di generazione|genererende server)\b/i,
  // other languages
  /^(?:ihre nachricht|die (?:nachricht|folgende nachricht|zustellung)|leider konnte|fehler bei der (?:nachrichten)?zustellung).{0,120}(?:nicht|fehlgeschlagen|unzustellbar)/i,
  /^(?:votre message|le message|échec de la remise|impossible de remettre|désolé).{0,120}(?:pas|échec|suivant|impossible|remis)/i,
  /^(?:su mensaje|el mensaje|no se (?:pudo|puede|ha podido)|error de entrega|lo sentimos).{0,120}(?:no|entreg|siguiente)/i,
  /^(?:il (?:tuo|suo|vostro)? ?messaggio|impossibile|recapito non riuscito).{0,120}(?:non|recapit|consegn)/i,
  /^(?:sua mensagem|a mensagem|a sua mensagem|falha na entrega|não foi possível).{0,120}(?:não|entreg|falh)/i,
  /^(?:uw bericht|het bericht|bezorging|kan niet).{0,120}(?:niet|mislukt)|^(?:nie można dostarczyć|wiadomość|twoja wiadomość).{0,120}(?:nie|dostarcz)|^(?:ditt meddelande|leveransen|meddelandet).{0,120}(?:inte|misslyck)/i,
  /^(?:к сожалению|ваше (?:письмо|сообщение)|это письмо создано автоматически|не удалось доставить|сообщение не).{0,160}/i,
  /(?:被退回|邮件未能|郵件未能|전송 실패|반송되|配信できませんでした|送信できませんでした|お届けできません|宛先不明|無法投遞|无法投递|无法发送|未能送达|退信原因|退信|전송하지 못|배달하지 못)/,
];

/** Where the mail that was sent comes back, or the agent's own advice begins. */
export const endings: readonly RegExp[] = [
  /^[\s>*=|-]*(?:(?:below|enclosed|attached|included)\b.{0,60}?|(?:the )?(?:following|here|this) (?:is|are)\b.{0,20}?)(?:copy|headers?|first part) of (?:the|your)\b/i,
  /^[\s*=|>-]*(?:begin |start of |possibly truncated |the )?(?:original|returned|unsent|your|old|undelivered|failed|bounced)? ?(?:message|mail|e-?mail|letter)(?: text| headers?| header)?(?: is)? (?:follows|following|attached|below|starts|begins)\b.{0,20}$/i,
  /^-{2,}.{0,12}(?:original|returned|unsent|undelivered|message (?:header|text)|your original|forwarded) .{0,40}-*$/i,
  /^-{2,} ?(?:start of|begin) (?:returned|original|message)|^-{6,} ?(?:returned mail|this is a copy)|^-+ ?the (?:header|original|headers)/i,
  /^[\s-]*original (?:message|mail)(?: headers?| header| text| follows)?(?: as follows| below)?\s*[:.-]*\s*$/i,
  /^(?:ursprüngliche nachrichtenkopfzeilen|kopfzeilen der (?:ursprünglichen|originalen?) nachricht|en-t.tes de message d.origine|encabezados (?:originales|de mensajes? original)|intestazioni (?:originali|del messaggio originale)|cabeçalhos? (?:originais|da mensagem original)|oorspronkelijke berichtkoppen|исходные заголовки сообщения|元のメッセージ ヘッダー|原始邮件头|原始郵件標題)/i,
  /^(?:message headers? follows?|message header follows|reporting-mta:|received: (?:from|by)|return-path: |content-type: (?:message\/rfc822|text\/rfc822))/i,
  /^(?:an? )?(?:copy of (?:the|your) (?:original )?(?:message|mail)|excerpt from|the first \d+ lines|for your reference)/i,
];

/** The mail waits and may arrive: no report of failure. */
export const delays: readonly RegExp[] = [
  /\b(?:will (?:be |continue (?:to be|to) )?retr(?:y|ied)|will keep trying|still being retried|delivery attempts will continue|no action is required on your part|warning message only|do not need to resend|message still undelivered|has not yet been (?:delivered|able)|not yet been delivered|have yet to be delivered|(?:message|delivery|e-?mail|mail) (?:is|has been|was) (?:being )?delayed|delivery (?:incomplete|delayed|is delayed)|a message is delayed|temporarily delayed)\b/i,
  /\b(?:verzögert|wird (?:weiterhin|erneut) versucht|retardé|retrasad[ao]|in ritardo|atrasad[ao]|vertraagd|задержан)/i,
];

/** Said of a mail that will not arrive, even where the same report tells of others that wait. */
export const finality =
  /\bpermanent(?:ly)?\b|(?<!non-)\bfatal\b|\bgiv(?:en|ing) up\b|\btoo long\b|\bnot try again\b|\bbounced\b/i;

/** What servers say to each other, and nobody to a friend. */
export const serverWords =
  /\bsmtp\b|\b(?:user|host) unknown\b|\bunknown user\b|\brcpt to\b|\bremote (?:domain|host|server)\b|(?<![\w.])[45]\d\d[ -]|[45]\.\d\.\d/i;

/** What a failing mail says even where its sender is no system by name: words that no parcel service writes. */
export const smtpWords = new RegExp(String.raw`${serverWords.source}|\bmailbox\b|\boriginal message\b`, "i");

/** A program that asks the writer to prove themselves, and people who are away: never a bounce. */
export const otherAutomats =
  /\b(?:out of (?:the )?office|on (?:vacation|holiday|leave)|away from|auto(?:matic|mated)?[- ]?(?:reply|response|antwort)|abwesen\w*|réponse automatique|respuesta automática|risposta automatica|resposta automática|to (?:confirm|verify) (?:that )?you|prove (?:that )?you|whitelist|approved senders?|challenge|moderator|awaiting approval|quarantin\w*|was read on|wurde gelesen|successful(?:ly)?|been received)\b/i;

/** What stands before a recipient in the line. */
export const recipientLabels =
  /^\W*(?:(?:failed|final|intended|undeliverable|bounced|original|invalid|unknown|affected|receiver|target|destination|the following|invalid final delivery|invalid receiver) )?(?:recipients?|rcpt|addressees?|user(?:id)?|e-?mail|address(?:ed)?|mailbox|receiver|empfänger|destinataire|destinatario|destinatário|получатель|宛先|收件人)(?:[- ](?:address|to|id))?(?:\(s\))?\s*[:=]\s*/i;
