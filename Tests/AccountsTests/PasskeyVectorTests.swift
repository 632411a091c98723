import Testing

@testable import Accounts

/// What others wrote, read by us: test vectors of the W3C (Web Authentication Level 3, section 16), and a browser's own.
///
/// The site of the vectors is `example.org` on `https://example.org`.
@Suite("Passkeys that others wrote")
struct PasskeyVectorTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let id: String
        let challenge: String
        let clientData: String
        let attestation: String
        let use: (challenge: String, clientData: String, data: String, signature: String)
        var canBeCopied = true
        var isVerified = false
    }

    private static func hex(_ parts: String...) -> String { parts.joined() }

    private static let clientHead = "7b2274797065223a22776562617574686e2e"
    private static let clientTail =
        "222c226f726967696e223a2268747470733a2f2f6578616d706c652e6f7267222c2263726f73734f726967696e223a66616c7365"
    private static let extra =
        "2c22657874726144617461223a22636c69656e74446174614a534f4e206d617920626520657874656e6465642077697468206164"
        + "646974696f6e616c206669656c647320696e20746865206675747572652c207375636820617320746869733a20"
    private static let site = "bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b5"

    static let vectors: [Vector] = [
        Vector(
            testDescription: "16.2: ES256 without attestation",
            id: "f91f391db4c9b2fde0ea70189cba3fb63f579ba6122b33ad94ff3ec330084be4",
            challenge: "00c30fb78531c464d2b6771dab8d7b603c01162f2fa486bea70f283ae556e130",
            clientData: hex(
                clientHead, "637265617465222c226368616c6c656e6765223a22",
                "414d4d507434557878475453746e63647134313759447742466938767049612d7077386f4f755657345441", clientTail,
                extra, "426b5165446a646354427258426941774a544c453551227d"),
            attestation: hex(
                "a363666d74646e6f6e656761747453746d74a068617574684461746158a4", site,
                "59000000008446ccb9ab1db374750b2367ff6f3a1f0020",
                "f91f391db4c9b2fde0ea70189cba3fb63f579ba6122b33ad94ff3ec330084be4",
                "a5010203262001215820afefa16f97ca9b2d23eb86ccb64098d20db90856062eb249c33a9b672f26df61",
                "225820930a56b87a2fca66334b03458abf879717c12cc68ed73290af2e2664796b9220"),
            use: (
                "39c0e7521417ba54d43e8dc95174f423dee9bf3cd804ff6d65c857c9abf4d408",
                hex(
                    clientHead, "676574222c226368616c6c656e6765223a22",
                    "4f63446e55685158756c5455506f334a5558543049393770767a7a59425039745a63685879617630314167",
                    clientTail, "7d"),
                hex(site, "1900000000"),
                hex(
                    "3046022100f50a4e2e4409249c4a853ba361282f09841df4dd4547a13a87780218deffcd38",
                    "0221008480ac0f0b93538174f575bf11a1dd5d78c6e486013f937295ea13653e331e87")
            )),
        // Of the certificate in its attestation stand the first bytes: it is passed over whatever it is.
        Vector(
            testDescription: "16.7: ES256 with an attestation that is not trusted",
            id: "c9a6f5b3462d02873fea0c56862234f99f081728084e511bb7760201a89054a5",
            challenge: "c1184a5fddf8045e13dc47f54b61f5a656b666b59018f16d870e9256e9952012",
            clientData: hex(
                clientHead, "637265617465222c226368616c6c656e6765223a22",
                "7752684b58393334424634543345663153324831706c61325a725751475046746877365356756d56494249", clientTail,
                extra, "396138624e596a4b436757724258552d66436c316167227d"),
            attestation: hex(
                "a363666d74667061636b65646761747453746d74a363616c67266373696758473045",
                "02203f19ec4b229f46ab8c45eff29b904ff10c0390dc40bf1216f04a78f4ceba3425",
                "022100fe7041a32759aff05a0f9f26c70a999c7a284451ba89234a1d3483c25e21925b",
                "637835638142308268617574684461746158a4", site, "4d00000000876ca4f52071c3e9b25509ef2cdf7ed60020",
                "c9a6f5b3462d02873fea0c56862234f99f081728084e511bb7760201a89054a5",
                "a50102032620012158201cf27f25da591208a4239c2e324f104f585525479a29edeedd830f48e77aeae5",
                "22582059e4b7da6c0106e206ce390c93ab98a15a5ec3887e57f0cc2bece803b920c423"),
            use: (
                "b1106fa46a57bef1781511c0557dc898a03413d5f0f17d244630c194c7e1adb5",
                hex(
                    clientHead, "676574222c226368616c6c656e6765223a22",
                    "73524276704770587676463446524841565833496d4b4130453958773858306b526a44426c4d6668726255",
                    clientTail, extra, "415a4d77794d78496244382d756775464e7036723851227d"),
                hex(site, "0d00000000"),
                hex(
                    "30450220694969d3ee928de6f02ef23a9c644d7d779916451734a94b432542f498a1ebe9",
                    "0221008b0819c824218a97152cd099c55bfb1477b29d900a49a64018314f9bfccda163")
            ), isVerified: true),
        Vector(
            // Its attestation is left out; the rest is as it was printed.
            testDescription: "16.11: Ed25519",
            id: "ce9f840ed96599580cd140fbc7bb3230633f50f61041aff73308ae71caa8a2bd",
            challenge: "a8abf9dabdc6b0df63466b39bda9e8a34a34e185337a59f1c579990676d3b3bd",
            clientData: hex(
                clientHead, "637265617465222c226368616c6c656e6765223a22",
                "714b763532723347734e396a526d733576616e6f6f306f303459557a656c6e7878586d5a426e6254733730", clientTail,
                extra, "425f44543567375a445f2d394f544c59583549764551227d"),
            attestation: hex(
                "a363666d74646e6f6e656761747453746d74a06861757468446174615881", site,
                "4100000000d5aa33581e8ca478e20fe713f5d32ff20020",
                "ce9f840ed96599580cd140fbc7bb3230633f50f61041aff73308ae71caa8a2bd",
                "a401010327200621582044e06ddd331c36a8dc667bab52bcae63486c916aa5e339e6acebaa84934bf832"),
            use: (
                "895957e01c633a698348a2d8a31a54b7db27e8c1c43b2080d79ae2190267bfd2",
                hex(
                    clientHead, "676574222c226368616c6c656e6765223a22",
                    "69566c583442786a4f6d6d44534b4c596f7870557439736e364d48454f7943413135726947514a6e763949",
                    clientTail, "7d"),
                hex(site, "0100000000"),
                hex(
                    "f5c59c7e46c34f6f8cc197101ddf9934fa2595f68eb1913a637e8419eb9ba4cf",
                    "dfc48f85393bc0d40b011f0d6fecb097d6607525713223a0dc0d453993dae00b")
            ), canBeCopied: false),
    ]

    @Test("The registration is taken, and what is signed with its key", arguments: vectors)
    func whole(_ vector: Vector) throws {
        let site = try RelyingParty("https://example.org")
        let registration = PasskeyRegistration(
            id: try Hex.bytes(vector.id), clientData: try Hex.bytes(vector.clientData),
            attestation: try Hex.bytes(vector.attestation))
        let made = try PasskeyCeremony.register(
            registration, challenge: try Hex.bytes(vector.challenge), site: site)
        #expect(made.canBeCopied == vector.canBeCopied)
        let key = Passkey(
            id: made.id, account: try #require(AccountID(rawValue: 1)), name: "W3C", publicKey: made.publicKey,
            counter: made.counter, canBeCopied: made.canBeCopied, createdAt: 0)
        var assertion = PasskeyAssertion(
            id: key.id, clientData: try Hex.bytes(vector.use.clientData),
            authenticatorData: try Hex.bytes(vector.use.data), signature: try Hex.bytes(vector.use.signature))
        let challenge = try Hex.bytes(vector.use.challenge)
        #expect(
            try PasskeyCeremony.authenticate(
                assertion, with: key, challenge: challenge, site: site, needsVerification: vector.isVerified) == 0)
        if !vector.isVerified {
            #expect(throws: PasskeyRefusal.verification) {
                try PasskeyCeremony.authenticate(
                    assertion, with: key, challenge: challenge, site: site, needsVerification: true)
            }
        }
        assertion.signature[assertion.signature.count - 1] ^= 1
        #expect(throws: PasskeyRefusal.signature) {
            try PasskeyCeremony.authenticate(
                assertion, with: key, challenge: challenge, site: site, needsVerification: false)
        }
    }

    @Test("What Chromium's own authenticator wrote is taken, and once")
    func chromium() throws {
        let site = try RelyingParty("http://localhost:35957"), challenge = [UInt8](0..<32)
        let id = try bytes("eXNpYpK8SALd5B2F6WyfKPdmMauLF9Ema6ltFck9Ito")
        let registration = PasskeyRegistration(
            id: id,
            clientData: try bytes(
                "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiwiY2hhbGxlbmdlIjoiQUFFQ0F3UUZCZ2NJQ1FvTERBME9EeEFSRWhNVU",
                "ZSWVhHQmthR3h3ZEhoOCIsIm9yaWdpbiI6Imh0dHA6Ly9sb2NhbGhvc3Q6MzU5NTciLCJjcm9zc09yaWdpbiI6ZmFs",
                "c2V9"),
            attestation: try bytes(
                "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YViBSZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2NFAAAAAQ",
                "ECAwQFBgcIAQIDBAUGBwgAIHlzaWKSvEgC3eQdhelsnyj3ZjGrixfRJmupbRXJPSLapAEBAycgBiFYINc5ADxvVl6E",
                "yjIO3-IgEqjbDvHRM7DX2ZvUirkRkuya"))
        let made = try PasskeyCeremony.register(registration, challenge: challenge, site: site)
        #expect(made.counter == 1)
        var key = Passkey(
            id: made.id, account: try #require(AccountID(rawValue: 1)), name: "Chromium", publicKey: made.publicKey,
            counter: made.counter, canBeCopied: made.canBeCopied, createdAt: 0)
        let assertion = PasskeyAssertion(
            id: id,
            clientData: try bytes(
                "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiQUFFQ0F3UUZCZ2NJQ1FvTERBME9EeEFSRWhNVUZSWV",
                "hHQmthR3h3ZEhoOCIsIm9yaWdpbiI6Imh0dHA6Ly9sb2NhbGhvc3Q6MzU5NTciLCJjcm9zc09yaWdpbiI6ZmFsc2V9"),
            authenticatorData: try bytes("SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAg"),
            signature: try bytes(
                "OYiWIzihWWIod1bOmgiemIHhkaJNqPp_sIoJfwrnNNK0h_3n5suFd2whU26cXEWfjW565l6mMhujIkrpD6uNAw"))
        key.counter = try PasskeyCeremony.authenticate(
            assertion, with: key, challenge: challenge, site: site, needsVerification: true)
        #expect(key.counter == 2)
        #expect(throws: PasskeyRefusal.counter) {
            try PasskeyCeremony.authenticate(
                assertion, with: key, challenge: challenge, site: site, needsVerification: true)
        }
    }

    private func bytes(_ parts: String...) throws -> [UInt8] { try #require(Base64URL.decode(parts.joined())) }
}
