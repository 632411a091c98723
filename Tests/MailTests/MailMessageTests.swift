import Accounts
import Foundation
import Testing

@testable import Mail

@Suite("Letters to the relay")
struct MailMessageTests {
    private func message(subject: String, text: String, id: String = "1.7") throws -> String {
        let from = try #require(MailAddress("jaarplan@voorbeeld.nl")),
            to = try #require(MailAddress("iemand@voorbeeld.nl"))
        let letter = MailMessage(
            from: from, to: to, subject: subject, text: text, sentAt: 1_650_000_000, id: id)
        return String(decoding: letter.wireForm, as: UTF8.self)
    }

    @Test("A letter has its headers, and its text comes back from base64")
    func whole() throws {
        let letter = try message(subject: "Jaarplan: 2 acties", text: "Één zin.\nEn nog één.")
        #expect(letter.contains("Date: Fri, 15 Apr 2022 05:20:00 +0000\r\n"))
        #expect(
            letter.contains("Message-ID: <1.7@voorbeeld.nl>\r\n")
                && letter.contains("Auto-Submitted: auto-generated\r\n"))
        let body = try #require(letter.components(separatedBy: "\r\n\r\n").last)
        let data = try #require(Data(base64Encoded: body, options: .ignoreUnknownCharacters))
        #expect(String(decoding: data, as: UTF8.self) == "Één zin.\r\nEn nog één.")
    }

    @Test(
        "Nothing in a subject or id makes a header of its own, and no line is long",
        arguments: [
            "Jaarplan\r\nBcc: ander@voorbeeld.nl", String(repeating: "é", count: 200), "=?utf-8?B?eA==?=",
            String(repeating: "lang ", count: 60), "👩‍🚒 brandweer",
        ])
    func subjects(_ subject: String) throws {
        let letter = try message(subject: subject, text: "x", id: "a\r\nX: y<>")
        let head = try #require(letter.components(separatedBy: "\r\n\r\n").first)
        let lines = head.components(separatedBy: "\r\n")
        #expect(lines.filter { !$0.hasPrefix(" ") }.count == 10)
        #expect(lines.allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
        #expect(!lines.contains { $0.hasPrefix("Bcc") || $0.hasPrefix("X:") })
    }

    @Test("A relay has a host and a port")
    func relays() {
        #expect(
            SMTPRelay(host: "mail.voorbeeld.nl", port: 587, encryption: .startTLS)?.address
                == "smtp://mail.voorbeeld.nl:587")
        #expect(
            SMTPRelay(host: "mail.voorbeeld.nl", port: 465, encryption: .implicit)?.address
                == "smtps://mail.voorbeeld.nl:465")
        for host in ["", "mail voorbeeld", "mail/../x", "a@b", "x\r\ny"] {
            #expect(SMTPRelay(host: host, port: 25, encryption: .none) == nil, "\(host)")
        }
        #expect(SMTPRelay(host: "a", port: 0, encryption: .none) == nil)
    }
}
