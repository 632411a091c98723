/// What whoever runs the server decides about it.
package struct ServerConfig: Sendable {
    /// The address to listen on; only this machine unless told otherwise.
    package var address = "127.0.0.1"
    /// 0 lets the system choose.
    package var port = 8080
    /// Names by which the outside world may ask, beside those of this machine itself.
    package var hosts: [String] = []
    /// `https://veiligheidinbeeld.nl`: how pages name themselves to search engines.
    package var origin: String?
    /// What rendered answers may occupy.
    package var cacheBytes = 64 << 20
    /// How long after publishing the newest month is searched for signals, before anybody asks; `nil`: only when somebody does.
    package var searchAhead: Duration? = .seconds(2)
    package var maximumConnections = 2_000
    /// Seconds without a request after which a connection is closed.
    package var idleSeconds = 60
    /// How slowly clients may read.
    var pace = ReadingPace()
    /// The seconds between the request to stop and the end, for the answers under way.
    package var graceSeconds = 10
    /// Where somebody who found a weakness writes to (RFC 9116); `nil`: there is no such word.
    package var securityContact: String?
    /// One line per request: method, address, status, bytes and milliseconds; never who asked.
    package var logsAccess = false
    /// The addresses of proxies whose `X-Forwarded-For` is believed.
    package var trustedProxies: [String] = []
    /// The site's own certificate and key; `nil`: plain HTTP here, and HTTPS, if any, is a proxy's.
    package var certificate: CertificateFiles?

    /// Whether the outside world reaches the site by HTTPS.
    package var isSecure: Bool { certificate != nil || origin?.hasPrefix("https://") == true }

    package init() {}
}
