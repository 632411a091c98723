/// Where a configured service begins, such as `https://dataderden.cbs.nl`: requests go there and nowhere else.
package struct ServiceAddress: Hashable, Sendable {
    let address: WebAddress

    /// `nil` when it is no address, has a question mark, or is not encrypted and not on this machine.
    package init?(_ text: String) {
        let plain = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard let address = WebAddress(plain), address.query == nil else { return nil }
        guard address.scheme == "https" || address.isOnThisMachine else { return nil }
        self.address = address
    }

    /// A service of OData version 4 is recognised by its path, which ends in `odata/v1`.
    package var speaksVersion4: Bool { address.path.lowercased().hasSuffix("/odata/v1") }
}
