import Figures
import HTTPTypes
import SiteKit
import Strategy
import Tables
import Writing

/// The files of a draft: for who may edit anything of it.
enum DraftFiles {
    static func answer(_ year: Int, file: DraftFile, in context: PageContext, from store: any PlanStore) throws
        -> Answer?
    {
        guard let draft = try PlanDraft(year, store) else { return nil }
        let name = file.word(context.language)
        switch file {
        case .actions:
            return answer(
                Array(PlanTable.csv(.agenda, of: draft.document).utf8), type: "text/csv; charset=utf-8", name: name)
        case .indicators:
            return answer(
                Array(PlanTable.csv(.indicator, of: draft.document).utf8), type: "text/csv; charset=utf-8", name: name)
        case .workbook:
            return answer(
                try PlanWorkbook.bytes(draft.document, context.edition.pack),
                type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name: name)
        case .folder:
            var archive = ZipArchive()
            for file in PlanWriter.files(of: draft.document) { archive.add("plan/" + file.name, file.bytes) }
            return answer(archive.bytes, type: "application/zip", name: name)
        }
    }

    private static func answer(_ bytes: [UInt8], type: String, name: String) -> Answer {
        Answer(
            mediaType: type,
            headers: [.cacheControl: "no-store", .contentDisposition: "attachment; filename=\"\(name)\""], body: bytes,
            isTagged: false)
    }
}
