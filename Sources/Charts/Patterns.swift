package import Markup

/// The fills that carry meaning without colour: hatched for no figure, dotted for too few residents.
package enum Patterns {
    /// Put once in every page with charts; charts refer to it by `url(#p-np)`, `url(#p-few)` and `url(#p-prov)`.
    package static let definitions: HTML = """
        <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">\(inner)</svg>

        """

    /// The definitions for inside an `<svg>` file; `-map` is for the grid of maps, which is drawn about three times smaller.
    static let inner: HTML = """
        <defs><pattern id="p-np" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
        <rect class="hatch-bg" width="6" height="6"/><path class="hatch" d="M0 0V6"/></pattern>\
        <pattern id="p-few" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="hatch-bg" width="6" height="6"/>\
        <circle class="dots" cx="3" cy="3" r=".9"/></pattern>\
        <pattern id="p-prov" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
        <path class="h-now" d="M0 0V4"/></pattern>\
        <pattern id="p-np-map" href="#p-np" patternTransform="scale(3.2) rotate(45)"/>\
        <pattern id="p-few-map" href="#p-few" patternTransform="scale(3.2)"/></defs>
        """
}
