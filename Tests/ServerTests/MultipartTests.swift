import Testing

@testable import Server
@testable import SiteKit

@Suite("Forms that bring files")
struct MultipartTests {
    private func form(_ body: String, _ type: String = "multipart/form-data; boundary=x") -> Form? {
        MultipartBody.boundary(in: type).flatMap { MultipartBody.form(Array(body.utf8), cutBy: $0, within: .withFiles) }
    }

    private static let field = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n2\r\n"
    private static let file =
        "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"C:\\map\\a.zip\"\r\nContent-Type: x/y\r\n\r\n--y\r\n\r\n"

    @Test("Fields and files come out as they went in; a file that was not chosen is none")
    func parts() throws {
        let sent = try #require(form(Self.field + Self.file + "--x--\r\n"))
        #expect(sent.raw("a") == "1\n2")
        #expect(sent.files["f"]?.name == "a.zip" && sent.files["f"]?.bytes == Array("--y\r\n".utf8))
        let empty = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"\"\r\n\r\n\r\n--x--\r\n"
        #expect(form(empty)?.files.isEmpty == true)
    }

    @Test("What is no such body is refused")
    func broken() {
        for body in [
            "", "x", "--x", "--x\r\n", Self.field, Self.field + "--x", "--x\r\n\r\n1\r\n--x--",
            "--x\r\nContent-Disposition: form-data\r\n\r\n1\r\n--x--", "--xx\r\n" + Self.field + "--x--",
            "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\u{0}\r\n--x--\r\n",
            String(repeating: Self.field, count: 60) + "--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=\"\(String(repeating: "a", count: 100))\"\r\n\r\n1\r\n--x--",
        ] {
            #expect(form(body) == nil, "\(body.prefix(60))")
        }
        for type in ["multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=a b"] {
            #expect(MultipartBody.boundary(in: type) == nil, "\(type)")
        }
        #expect(MultipartBody.boundary(in: "multipart/form-data; boundary=\"a-b\"") == Array("a-b".utf8))
    }
}
