package import NIOSSL

/// Where a certificate chain and its private key lie, as PEM.
package struct CertificateFiles: Hashable, Sendable {
    package let chain: String
    package let key: String

    package init(chain: String, key: String) {
        self.chain = chain
        self.key = key
    }

    /// What TLS 1.2 may use: keys of the moment (ECDHE) and authenticated encryption; TLS 1.3 has nothing else.
    static let suites: [NIOTLSCipher] = [
        .TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
        .TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, .TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
        .TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
    ]

    /// The numbers of the suites as registered with IANA.
    static var suiteNumbers: Set<UInt16> { Set(suites.map(\.rawValue)) }

    /// TLS 1.2 and up (NCSC-NL, "ICT-beveiligingsrichtlijnen voor TLS", 2025); the key is read once, at the start.
    package func load() throws(CertificateFailure) -> TLSConfiguration {
        do {
            let certificates = try NIOSSLCertificate.fromPEMFile(chain)
            guard !certificates.isEmpty else { throw CertificateFailure(reason: "\(chain): no certificate") }
            let privateKey = try NIOSSLPrivateKey(file: key, format: .pem)
            var configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: certificates.map { .certificate($0) }, privateKey: .privateKey(privateKey))
            configuration.minimumTLSVersion = .tlsv12
            configuration.cipherSuiteValues = Self.suites
            configuration.applicationProtocols = ["http/1.1"]
            return configuration
        } catch let failure as CertificateFailure {
            throw failure
        } catch {
            throw CertificateFailure(reason: "\(error)")
        }
    }
}

/// Why a certificate cannot be used.
package struct CertificateFailure: Error, Hashable {
    package let reason: String
}
