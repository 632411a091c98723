/// One feature of the site as the server and an export see it: its pages and its forms.
package struct Feature: Sendable {
    /// The page or file at an address; `nil` when the address is another feature's.
    package let page: @Sendable (Route) -> PageDescription?
    package let forms: [FormDescription]
    /// Every address of the feature that everybody may open, of what is published now.
    package let publicAddresses: @Sendable (PublishedSite) -> [Route]

    package init(
        page: @escaping @Sendable (Route) -> PageDescription?, forms: [FormDescription],
        publicAddresses: @escaping @Sendable (PublishedSite) -> [Route]
    ) {
        self.page = page
        self.forms = forms
        self.publicAddresses = publicAddresses
    }
}
