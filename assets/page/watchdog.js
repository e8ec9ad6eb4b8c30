/**
 * Office.onReady never answers when office.js or one of its parts could not be loaded, and the pane would stay white.
 * After fifteen seconds say so instead. A file of its own, in old JavaScript, so that it runs where the rest does not.
 */
(function () {
  var timer = setTimeout(function () {
    var notice = document.getElementById("not-ready");
    if (notice) notice.hidden = false;
  }, 15000);
  if (typeof Office !== "undefined")
    Office.onReady(function () {
      clearTimeout(timer);
      var notice = document.getElementById("not-ready");
      if (notice) notice.hidden = true;
    });
})();
