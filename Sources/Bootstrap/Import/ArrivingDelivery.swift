import Cube
import Editions
import Facts
import Figures
import Ingest

/// What reading a file came to: an answer at once, or a table that may be a part of a delivery.
enum ReadFile {
    case outcome(ImportOutcome)
    /// What else the file holds, such as reports filed beside offences, was taken in.
    case offences(OffenceTableRead, beside: [ImportOutcome])
    case outcomes([ImportOutcome])
}

/// A table of offences that was read and is not yet a delivery.
struct OffenceTableRead {
    let name: String
    let batch: Batch
    /// What is kept of the file; `nil` when it is too large for that.
    let kept: FileCopy?
    /// Whether it can be one of several files of a table.
    let isPart: Bool

    var part: ReceivedPart {
        ReceivedPart(
            DeliveryPart(
                fileName: name, sha256: kept == nil ? "" : batch.sha256, byteCount: batch.byteCount,
                payloadKept: kept != nil),
            payload: kept)
    }
}

/// A delivery that files are added to.
struct DeliveryAddition {
    let record: DeliveryRecord
    let cells: DeliveryCells
    let parts: [DeliveryPart]

    /// What leaves the site when the new delivery comes on it.
    var replaces: DeliveryID? { record.isPublished ? record.id : nil }
}

/// The tables that become one delivery: one file, the parts of one table, or files that are added to a delivery.
struct ArrivingDelivery {
    var tables: [OffenceTableRead]
    var addition: DeliveryAddition?

    /// Files of one table belong together; what is added to a delivery does so too.
    static func of(_ tables: [OffenceTableRead], adding addition: DeliveryAddition?) -> [ArrivingDelivery] {
        if addition != nil { return tables.isEmpty ? [] : [ArrivingDelivery(tables: tables, addition: addition)] }
        var deliveries: [ArrivingDelivery] = []
        for table in tables {
            let place = deliveries.firstIndex { delivery in
                delivery.tables.allSatisfy { $0.isPart && $0.batch.table == table.batch.table }
            }
            if let place, table.isPart {
                deliveries[place].tables.append(table)
            } else {
                deliveries.append(ArrivingDelivery(tables: [table], addition: nil))
            }
        }
        return deliveries
    }

    private var isJoined: Bool { tables.count > 1 || addition != nil }

    func batch(options: IngestOptions) throws(IngestRefusal) -> Batch {
        guard isJoined else { return tables[0].batch }
        var options = options
        options.table = options.table ?? addition?.record.table
        options.divisionYear = options.divisionYear ?? addition?.record.divisionYear
        return try JoinedTable.join(tables.map(\.batch), to: addition?.cells, options: options)
    }

    /// The names of the files, of a long row the first.
    var name: String {
        let names = (addition?.parts.map(\.fileName) ?? []) + tables.map(\.name)
        return names.prefix(4).joined(separator: ", ") + (names.count > 4 ? " + \(names.count - 4)" : "")
    }

    var payload: FileCopy? { isJoined ? nil : tables[0].kept }

    var parts: [ReceivedPart] {
        guard isJoined else { return [] }
        return (addition?.parts ?? []).map { ReceivedPart($0) } + tables.map(\.part)
    }
}

extension InputKind {
    /// Whether a file of the kind can be a part of a table.
    var canBePart: Bool {
        guard case .offenceTable(let shape) = self else { return false }
        switch shape {
        case .keyed, .named: return true
        case .nationalSeries: return false
        }
    }
}
