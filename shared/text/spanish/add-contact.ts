/** Adding people, and what is asked when somebody added me. */
export const addContactTexts = {
  'addContact.title': 'Agregar un contacto',
  'addContact.heading': 'Agregar una persona nueva a sus contactos',
  'addContact.question': 'Elija cómo desea agregarla.',
  'addContact.fromAddress': '&Escribir la dirección de correo de otra persona',
  'addContact.fromBook': 'Elegir a alguien de mi li&breta de direcciones',
  'addContact.fromBookReason': 'Las libretas de direcciones llegaron con un protocolo posterior a los que habla Nudge.',
  'addContact.fromMobile': 'Escribir el número de &móvil de otra persona',
  'addContact.fromMobileReason': 'Para eso hace falta un servicio de telefonía detrás del servidor.',
  'addContact.note':
    'Si no se encuentra a nadie, la página siguiente le ayudará a pedir a esa persona que pruebe Nudge con usted.',
  'addContact.directory': 'B&uscar personas en el directorio de miembros',
  'addContact.about': '¿A quién desea agregar? Se le avisará, y esa persona decidirá si usted puede ver su estado.',
  'addContact.addressLabel': 'Di&rección de correo:',
  'addContact.addressHint':
    'Escriba la dirección completa, por ejemplo alguien@example.com.\n\nLa otra persona debe tener una cuenta en este servidor y un programa de mensajería para usarla.',
  'addContact.group': 'Ponerla en este &grupo:',
  'addContact.groupReason': 'Este servidor no guarda grupos.',
  'addContact.back': '< &Atrás',
  'addContact.next': '&Siguiente >',
  'addContact.finish': '&Finalizar',
  'addContact.another': 'Agregar a &otra persona',
  'addContact.busy': 'Consultando al servidor...',
  'addContact.doneHeading': 'Hay una persona más en su lista',
  'addContact.done': '¡Listo! {name} ya está en su lista.',
  'addContact.doneHint':
    'Hasta que inicie sesión y le deje ver su estado, aparecerá entre los que no están conectados.',
  'addContact.sendMail': '&Enviar un correo...',

  'directory.heading': 'Buscar personas en el directorio de miembros',
  'directory.about': 'Escriba el nombre de la persona. Hacen falta el nombre y el apellido, completos.',
  'directory.firstName': '&Nombre:',
  'directory.lastName': 'A&pellido:',
  'directory.country': 'País, &dos letras (vacío: cualquiera):',
  'directory.problem': 'Escriba el nombre y el apellido.',
  'directory.hint':
    'El directorio no revela las direcciones. A quien se encuentre se le puede invitar con un correo del servidor.',
  'directory.results': 'Personas en&contradas:',
  'directory.count': {
    one: 'Se encontró a una persona con ese nombre.',
    many: 'Se encontró a {count} de personas con ese nombre.',
    other: 'Se encontró a {count} personas con ese nombre.',
  },
  'directory.nobody': 'No se encontró a nadie con ese nombre. Vuelva atrás y pruebe a escribirlo de otro modo.',
  'directory.invite':
    'Elija a quién se refiere. En la página siguiente podrá escribir el correo que le pide que le agregue.',

  'inviteMail.heading': 'Enviar un correo sobre Nudge',
  'inviteMail.about':
    'El servidor escribe a {whom} y le explica cómo conseguir un programa de mensajería y agregarle a usted.',
  'inviteMail.unknown': 'El servidor no conoce a nadie con esta dirección.',
  'inviteMail.words': 'Su propio te&xto (vacío: ninguno):',
  'inviteMail.noWords': 'Esta versión del protocolo solo envía el texto del servidor; el propio llegó con MSNP5.',
  'inviteMail.left': {
    one: 'Queda {count} carácter',
    many: 'Quedan {count} de caracteres',
    other: 'Quedan {count} caracteres',
  },
  'inviteMail.sent': '¡Listo! Se pidió al servidor que escriba a {whom}.',
  'inviteMail.sentHint':
    'Que el correo salga o no depende del servidor. Cuando esa persona haya iniciado sesión con esa dirección, podrá agregarla.',

  'mobile.title': 'Mensaje a un dispositivo móvil',
  'mobile.to': 'Al dispositivo móvil de {name}:',
  'mobile.message': '&Mensaje:',
  'mobile.left': {
    one: 'Queda {count} carácter',
    many: 'Quedan {count} de caracteres',
    other: 'Quedan {count} caracteres',
  },
  'mobile.send': '&Enviar',
  'mobile.hint': 'Nadie confirma que llegue. Si no llega, una alerta se lo dirá y le devolverá su texto.',
  'mobile.sent': 'El mensaje va de camino al dispositivo móvil de {name}.',

  'addContact.problem.empty': 'Escriba primero la dirección de la persona.',
  'addContact.problem.notAnAddress': 'No es una dirección de correo completa. Debe parecerse a alguien@example.com.',
  'addContact.problem.tooLong': 'Esa dirección es más larga que cualquiera de las que acepta el servidor.',
  'addContact.problem.self': 'Esa es su propia dirección.',
  'addContact.problem.already': '{name} ya está en su lista.',
  'addContact.signedOut': 'Inicie sesión primero; después podrá agregar personas.',

  'request.heading': '{name} ({address}) le ha agregado como contacto.',
  'request.question': '¿Qué desea hacer?',
  'request.allow': '&Permitir que esta persona vea mi estado y me escriba',
  'request.block': '&Bloquear: ocultarle mi estado y rechazar sus mensajes',
  'request.reminder': 'Sugerencia: «Aparecer como no conectado» le oculta a todos.',
  'request.add': 'A&gregarla también a mis contactos',
  'request.alreadyContact': 'Esta persona ya es uno de sus contactos.',
  'request.later': 'Si cancela, se le preguntará otra vez en su próximo inicio de sesión.',
} as const;
