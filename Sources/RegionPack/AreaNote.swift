/// What a pack says about an area of its own beside name and place: other names, source, and how sure it is.
package struct AreaNote: Hashable, Sendable {
    /// Other names by which people know or search it; `Laren (NH.)` is what the code list of CBS writes.
    package let alsoNamed: [String]
    /// Province of a municipality, or empty.
    package let province: String
    /// Safety region of a municipality, such as `VR09`, or empty.
    package let safetyRegion: String
    package let source: String
    package let certainty: RegistryEvent.Certainty
    /// Dutch: what is to be confirmed, or empty.
    package let toConfirm: String

    package init(
        alsoNamed: [String] = [], province: String = "", safetyRegion: String = "", source: String = "",
        certainty: RegistryEvent.Certainty = .high, toConfirm: String = ""
    ) {
        self.alsoNamed = alsoNamed
        self.province = province
        self.safetyRegion = safetyRegion
        self.source = source
        self.certainty = certainty
        self.toConfirm = toConfirm
    }
}
