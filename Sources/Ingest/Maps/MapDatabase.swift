/// The statements of an SQLite database, read as its format lays them down (sqlite.org/fileformat2.html).
///
/// The program that reads a GeoPackage obeys them, and a virtual table may be of any module that it has: one that
/// reads other files among them. A GeoPackage has those of its index and no other.
struct MapDatabase {
    private let source: any ByteSource
    private let pageSize: Int
    /// Of a page, without what is kept for others at its end.
    private let usable: Int
    private var pagesLeft = 8_192, bytesLeft = 16 << 20

    /// Whether all its statements could be read and none makes another table than a plain one or an index of places.
    ///
    /// What says itself that it is no database is left to the program, which says so too.
    static func isPlain(_ source: any ByteSource) throws(IngestRefusal) -> Bool {
        let head = try source.bytes(at: 0, count: 100)
        guard head.count == 100 else { return true }
        let size = Int(head[16]) << 8 | Int(head[17]) << 16
        guard (512...65_536).contains(size), size & (size - 1) == 0 else { return true }
        // Texts of two bytes a letter, which no writer of maps makes.
        guard head[59] & 3 <= 1, size - Int(head[20]) >= 480 else { return false }
        var database = MapDatabase(source: source, pageSize: size, usable: size - Int(head[20]))
        return try database.isPlain(page: 1, depth: 0)
    }

    private init(source: any ByteSource, pageSize: Int, usable: Int) {
        self.source = source
        self.pageSize = pageSize
        self.usable = usable
    }

    // MARK: Pages

    private mutating func isPlain(page number: Int, depth: Int) throws(IngestRefusal) -> Bool {
        guard depth < 20, let page = try page(number) else { return false }
        let start = number == 1 ? 100 : 0, isLeaf = page[start] == 0x0D
        guard isLeaf || page[start] == 0x05 else { return false }
        let cells = Self.number(page, at: start + 3, bytes: 2), first = start + (isLeaf ? 8 : 12)
        guard first + 2 * cells <= page.count else { return false }
        for index in 0..<cells {
            let place = Self.number(page, at: first + 2 * index, bytes: 2)
            if isLeaf {
                guard let row = try row(page, at: place), let statement = Self.statement(of: row),
                    Self.isPlain(statement)
                else { return false }
            } else {
                guard place + 4 <= page.count,
                    try isPlain(page: Self.number(page, at: place, bytes: 4), depth: depth + 1)
                else { return false }
            }
        }
        if isLeaf { return true }
        return try isPlain(page: Self.number(page, at: start + 8, bytes: 4), depth: depth + 1)
    }

    private mutating func page(_ number: Int) throws(IngestRefusal) -> [UInt8]? {
        guard number > 0, pagesLeft > 0 else { return nil }
        pagesLeft -= 1
        let page = try source.bytes(at: (number - 1) * pageSize, count: pageSize)
        return page.count == pageSize ? page : nil
    }

    /// A row, also where it goes on on other pages.
    private mutating func row(_ page: [UInt8], at place: Int) throws(IngestRefusal) -> [UInt8]? {
        var place = place
        guard let length = Self.number(page, from: &place), Self.number(page, from: &place) != nil,
            (0...bytesLeft).contains(length)
        else { return nil }
        bytesLeft -= length
        var here = length
        if length > usable - 35 {
            let least = (usable - 12) * 32 / 255 - 23, wanted = least + (length - least) % (usable - 4)
            here = wanted <= usable - 35 ? wanted : least
        }
        guard place + here + (here < length ? 4 : 0) <= page.count else { return nil }
        var row = Array(page[place..<place + here])
        guard here < length else { return row }
        var next = Self.number(page, at: place + here, bytes: 4)
        while row.count < length {
            guard let more = try self.page(next) else { return nil }
            next = Self.number(more, at: 0, bytes: 4)
            row += more[4..<usable].prefix(length - row.count)
        }
        return row
    }

    // MARK: Rows

    /// The fifth column, which is the statement; empty where there is none, `nil` for a row that is broken.
    private static func statement(of row: [UInt8]) -> [UInt8]? {
        var place = 0
        guard let header = number(row, from: &place), (0...row.count).contains(header) else { return nil }
        var body = header
        for column in 0..<5 {
            guard place < header, let kind = number(row, from: &place), kind >= 0 else { return nil }
            let size: Int
            switch kind {
            case 0, 8, 9: size = 0
            case 1...4: size = kind
            case 5: size = 6
            case 6, 7: size = 8
            case 10, 11: return nil
            default: size = (kind - 12) / 2
            }
            guard size <= row.count - body else { return nil }
            if column == 4 { return kind >= 12 ? Array(row[body..<body + size]) : [] }
            body += size
        }
        return nil
    }

    /// As the database itself writes them down; comments and other ways to say it are not what a map has.
    private static func isPlain(_ statement: [UInt8]) -> Bool {
        let small = statement.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        guard let place = small.firstRange(of: Array("virtual".utf8)),
            small[place.upperBound...].firstRange(of: Array("table".utf8)) != nil
        else { return true }
        var rest = small[...]
        func take(_ word: String) -> Bool {
            guard rest.starts(with: word.utf8) else { return false }
            rest = rest.dropFirst(word.utf8.count)
            return true
        }
        guard take("create virtual table ") else { return false }
        if take("\"") {
            guard let end = rest.firstIndex(of: 0x22) else { return false }
            rest = rest[(end + 1)...]
        } else {
            rest = rest.drop { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
        }
        func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
        guard let space = rest.first, isSpace(space) else { return false }
        rest = rest.drop(while: isSpace)
        guard take("using") else { return false }
        rest = rest.drop(while: isSpace)
        guard take("rtree") else { return false }
        return rest.drop(while: isSpace).first == 0x28
    }

    // MARK: Numbers

    /// The high byte first; zero beyond the end.
    private static func number(_ bytes: [UInt8], at place: Int, bytes count: Int) -> Int {
        guard place + count <= bytes.count else { return 0 }
        return bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
    }

    /// Of seven bits a byte, at most nine bytes.
    private static func number(_ bytes: [UInt8], from place: inout Int) -> Int? {
        var value = 0
        for count in 1...9 {
            guard place < bytes.count else { return nil }
            let byte = bytes[place]
            place += 1
            if count == 9 { return value << 8 | Int(byte) }
            value = value << 7 | Int(byte & 0x7F)
            if byte < 0x80 { return value }
        }
        return nil
    }
}
