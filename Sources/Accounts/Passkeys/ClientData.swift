import Foundation

/// What the browser says it was asked, by whom and where; the authenticator signs its hash (WebAuthn, 5.8.1).
struct ClientData: Decodable {
    let type: String
    let challenge: String
    let origin: String
    let crossOrigin: Bool?
    let topOrigin: String?

    enum Ceremony: String {
        case registration = "webauthn.create"
        case assertion = "webauthn.get"
    }

    static let maximumBytes = 8 << 10

    init(_ json: [UInt8]) throws(PasskeyRefusal) {
        guard json.count <= Self.maximumBytes else { throw .malformed }
        do { self = try JSONDecoder().decode(ClientData.self, from: Data(json)) } catch { throw .malformed }
    }

    func check(_ ceremony: Ceremony, challenge expected: [UInt8], site: RelyingParty) throws(PasskeyRefusal) {
        guard type == ceremony.rawValue else { throw .ceremony }
        guard let given = Base64URL.decode(challenge), FixedTime.areEqual(given, expected) else { throw .challenge }
        let isInside = crossOrigin == true || topOrigin.map { $0 != origin } == true
        guard origin == site.origin, !isInside else { throw .origin }
    }
}
