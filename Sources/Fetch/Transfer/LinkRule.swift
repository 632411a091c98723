/// Which addresses of a service's own making are followed: those of the same resource, and no others.
enum LinkRule {
    /// A next link or redirect, followed as it was written, when scheme, host, port and path are those of the request.
    ///
    /// The path may differ in capitals: the services write `OData` and `odata`.
    static func follow(_ link: String, from address: WebAddress) throws(FetchProblem) -> WebAddress {
        let absolute =
            link.hasPrefix("/") && !link.hasPrefix("//") ? "\(address.scheme)://\(address.authority)" + link : link
        guard let target = WebAddress(absolute), target.scheme == address.scheme,
            target.authority == address.authority, plain(target.path) == plain(address.path)
        else { throw .elsewhere(from: address, to: link) }
        return target
    }

    private static func plain(_ path: String) -> String {
        let path = path.lowercased()
        return path.hasSuffix("/") ? String(path.dropLast()) : path
    }
}
