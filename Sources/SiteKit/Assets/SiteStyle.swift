import Markup

/// How the pages look: the style sheet, and the files of type that it names.
///
/// Without our own families the sheet names those of the system, and everything else is the same.
package struct SiteStyle: Sendable {
    package let stylesheet: Asset
    /// Empty without our own families.
    package let fonts: [Asset]

    /// With the faces of the reader's system.
    package static let plain = SiteStyle(stylesheet: Self.sheet(StyleSheet.bytes), fonts: [])

    private init(stylesheet: Asset, fonts: [Asset]) {
        (self.stylesheet, self.fonts) = (stylesheet, fonts)
    }

    /// With our own families; `nil` is `plain`.
    package init(_ faces: TypeFaces?) {
        guard let faces else {
            self = .plain
            return
        }
        let text = Self.font("letter", faces.text), headings = Self.font("kop", faces.headings)
        let rules = Self.rules(text: text.href, headings: headings.href)
        self.init(stylesheet: Self.sheet(StyleSheet.bytes + rules.utf8), fonts: [text, headings])
    }

    /// Asks for the files of type before the style sheet is read: with `optional` a page waits for them 0.1 s at most, and
    /// never changes its letters after that.
    var head: HTML {
        HTML.join(fonts) { font in
            "<link rel=\"preload\" href=\"\(font.href)\" as=\"font\" type=\"font/woff2\" crossorigin>\n"
        }
    }

    private static func sheet(_ bytes: [UInt8]) -> Asset {
        Asset(name: "stijl", suffix: "css", mediaType: "text/css; charset=utf-8", bytes: bytes)
    }

    private static func font(_ name: String, _ bytes: [UInt8]) -> Asset {
        Asset(name: name, suffix: "woff2", mediaType: "font/woff2", bytes: bytes)
    }

    /// The families, and the system's faces drawn as wide and as high as they are: measured on a Dutch text, Source Sans 3 is
    /// 0.927 times as wide as Arial and Liberation Sans, Source Serif 4 1.032 times as wide as Times in bold.
    private static func rules(text: Href, headings: Href) -> String {
        """
        @font-face { font-family: "VIB Text"; src: url("\(text.value)") format("woff2"); font-weight: 400 700; font-display: optional; }
        @font-face { font-family: "VIB Headings"; src: url("\(headings.value)") format("woff2"); font-weight: 600; font-display: optional; }
        @font-face { font-family: "VIB Text Instead"; src: local("Arial"), local("ArialMT"), local("Liberation Sans"); font-weight: 400; size-adjust: 92.7%; ascent-override: 110.5%; descent-override: 43.1%; line-gap-override: 0%; }
        @font-face { font-family: "VIB Text Instead"; src: local("Arial Bold"), local("Arial-BoldMT"), local("Liberation Sans Bold"); font-weight: 600 700; size-adjust: 92.7%; ascent-override: 110.5%; descent-override: 43.1%; line-gap-override: 0%; }
        @font-face { font-family: "VIB Headings Instead"; src: local("Times New Roman Bold"), local("TimesNewRomanPS-BoldMT"), local("Liberation Serif Bold"); font-weight: 600; size-adjust: 103.2%; ascent-override: 100.4%; descent-override: 32.5%; line-gap-override: 0%; }
        @layer tokens { :root { --sans: "VIB Text", "VIB Text Instead", system-ui, sans-serif; --serif: "VIB Headings", "VIB Headings Instead", serif; } }

        """
    }
}
