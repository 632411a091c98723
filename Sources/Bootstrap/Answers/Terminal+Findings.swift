import Facts
import Phrases

extension Terminal {
    func show(_ findings: [Finding], format: AnswerFormat) {
        switch format {
        case .json: answerJSON(findings.map(FindingRow.init))
        case .csv: answer(Table.csv(FindingRow.headers, findings.map { FindingRow($0).cells }))
        case .text where findings.isEmpty: say(Phrase("Geen bevindingen.", "No findings."))
        case .text: for finding in findings { answer(FindingText.line(finding, language)) }
        }
    }
}
