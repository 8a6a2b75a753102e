import { once } from '../../data/once.js';

/** Lower-case properties of `document`, `window` or a form: an element of such an id may stand in for one of them. */
const names = once(
  () =>
    new Set(
      `
  action after alert all anchors animate append applets atob attributes autocapitalize autocomplete autocorrect
  autofocus before blur body btoa caches charset children clear click close closed closest confirm constructor
  contains cookie crypto dataset dir doctype document domain draggable elements embeds encoding enctype evaluate event
  external fetch focus fonts forms frames fullscreen head hidden history id images implementation inert lang length
  links location locationbar matches menubar method name navigation navigator nonce normalize open opener orientation
  origin parent part performance personalbar plugins popover prefix prepend print prompt referrer rel remove reset
  role scheduler screen scripts scroll scrollbars self slot spellcheck status statusbar stop style submit target
  timeline title toolbar top translate window write writeln
  onabort onafterprint onanimationcancel onanimationend onanimationiteration onanimationstart onauxclick onbeforeinput
  onbeforematch onbeforeprint onbeforetoggle onbeforeunload onblur oncancel oncanplay oncanplaythrough onchange
  onclick onclose oncommand oncontextlost oncontextmenu oncontextrestored oncopy oncuechange oncut ondblclick
  ondevicemotion ondeviceorientation ondeviceorientationabsolute ondrag ondragend ondragenter ondragleave ondragover
  ondragstart ondrop ondurationchange onemptied onended onerror onfocus onformdata onfullscreenchange
  onfullscreenerror ongamepadconnected ongamepaddisconnected ongotpointercapture onhashchange oninput oninvalid
  onkeydown onkeypress onkeyup onlanguagechange onload onloadeddata onloadedmetadata onloadstart onlostpointercapture
  onmessage onmessageerror onmousedown onmouseenter onmouseleave onmousemove onmouseout onmouseover onmouseup
  onoffline ononline onorientationchange onpagehide onpagereveal onpageshow onpageswap onpaste onpause onplay
  onplaying onpointercancel onpointerdown onpointerenter onpointerleave onpointerlockchange onpointerlockerror
  onpointermove onpointerout onpointerover onpointerrawupdate onpointerup onpopstate onprogress onratechange
  onreadystatechange onrejectionhandled onreset onresize onscroll onscrollend onsecuritypolicyviolation onseeked
  onseeking onselect onselectionchange onselectstart onslotchange onstalled onstorage onsubmit onsuspend ontimeupdate
  ontoggle ontouchcancel ontouchend ontouchmove ontouchstart ontransitioncancel ontransitionend ontransitionrun
  ontransitionstart onunhandledrejection onunload onvisibilitychange onvolumechange onwaiting onwebkitanimationend
  onwebkitanimationiteration onwebkitanimationstart onwebkittransitionend onwheel
`.match(/\w+/g),
    ),
);

/** Whether scripts of a page know a name as a property of its document, of its window or of a form. */
export function isBrowserName(id: string): boolean {
  return names().has(id);
}
