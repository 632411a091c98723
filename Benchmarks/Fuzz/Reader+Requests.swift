import Foundation
import FuzzCases
import Server
import SiteKit
import Tables

extension Reader {
    /// What comes over the network: forms, files in forms, addresses, archives, and tables of a plan.
    static let requests = [
        Reader(name: "forms", cost: 1) {
            firstProblem(of: $0, Mutator(seeds: FormCase.seeds, words: FormCase.words), seed: $1) { bytes in
                FormCase.problem(
                    bytes, limit: FormBody.Limits.plain.fields, read: { FormBody.pairs($0) },
                    write: { pairs in
                        Array(pairs.map { "\(coded($0.name))=\(coded($0.value))" }.joined(separator: "&").utf8)
                    })
            }
        },
        Reader(name: "files", cost: 1) {
            firstProblem(of: $0, Mutator(seeds: FormCase.filedSeeds, words: FormCase.filedWords), seed: $1) { bytes in
                FormCase.problem(bytes, limit: FormBody.Limits.withFiles.fields) { bytes in
                    MultipartBody.form(bytes, cutBy: FormCase.boundary, within: .withFiles).map { form in
                        (
                            form.fields.flatMap { name, values in values.map { (name, $0) } },
                            form.files.values.map { ($0.name, $0.bytes) }
                        )
                    }
                }
            }
        },
        Reader(name: "addresses", cost: 1) {
            firstProblem(of: $0, Mutator(seeds: TargetCase.seeds, words: TargetCase.words), seed: $1) { bytes in
                TargetCase.problem(
                    bytes, read: { text in (try? RequestTarget(text)).map { ($0.segments, $0.query) } }, encode: coded)
            }
        },
        Reader(name: "archives", cost: 1) {
            firstProblem(of: $0, Mutator(seeds: ZipCase.seeds, words: ZipCase.words), seed: $1) { bytes in
                ZipCase.problem(bytes) { (try? ZipReader.files($0))?.map { ($0.name, $0.bytes) } }
            }
        },
        Reader(name: "passkeys", cost: 1) {
            firstProblem(
                of: $0, Mutator(seeds: PasskeyCase.seeds, words: PasskeyCase.words), seed: $1, PasskeyCase.problem)
        },
        Reader(name: "cells", cost: 1) {
            firstProblem(
                of: $0, Mutator(seeds: PlanTableCase.seeds, words: PlanTableCase.words, maxLength: 2_000), seed: $1
            ) {
                PlanTableCase.problem(
                    $0, read: { try? CSVReader.rows($0) },
                    write: { $0.map { CSVText($0, .readBack).text }.joined() }, take: { _ in nil })
            }
        },
    ]

    private static func coded(_ text: String) -> String {
        let plain = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
        return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
    }
}
