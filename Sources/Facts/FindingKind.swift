/// Every kind of finding; the raw value is the name of its page in `docs/findings/`.
package enum FindingKind: String, Hashable, Sendable, CaseIterable {
    // The file as a whole
    case notATable = "not-a-table"
    case unreadableText = "unreadable-text"
    case fileShrank = "file-shrank"
    case fileChanged = "file-changed"
    case fileTruncated = "file-truncated"
    case tooLarge = "too-large"
    case missingColumn = "missing-column"
    case extraColumn = "extra-column"
    case oldDivisionUnknown = "division-unknown"
    // Rows
    case rowBroken = "row-broken"
    case areaMalformed = "area-malformed"
    case areaAmbiguous = "area-ambiguous"
    case offenceMalformed = "offence-malformed"
    case offenceNeverTaken = "offence-never-taken"
    case periodMalformed = "period-malformed"
    case countNegative = "count-negative"
    case countNotInteger = "count-not-integer"
    case countAbsurd = "count-absurd"
    case duplicateDiffers = "duplicate-differs"
    case duplicateSame = "duplicate-same"
    case quarterSkipped = "quarter-skipped"
    case rowsNotTaken = "rows-not-taken"
    // The delivery as a whole
    case areaWithoutName = "area-without-name"
    case offenceWithoutName = "offence-without-name"
    case mixedPeriods = "mixed-periods"
    case periodAfterReceipt = "period-after-receipt"
    case periodGap = "period-gap"
    case periodEmpty = "period-empty"
    case offenceEmpty = "offence-empty"
    case areaAbsent = "area-absent"
    case totalMismatch = "total-mismatch"
    case parentMismatch = "parent-mismatch"
    case areaSilent = "area-silent"
    case partsDiffer = "parts-differ"
    // The delivery beside those that are published
    case publishedWouldBeLost = "published-would-be-lost"
    case publishedChanges = "published-changes"
    case olderEdition = "older-edition"
    case yearsDifferFromMonths = "years-differ-from-months"
    // Code lists, population, boundaries
    case nameConflict = "name-conflict"
    case populationMalformed = "population-malformed"
    case boundaryMalformed = "boundary-malformed"
    case boundaryTurned = "boundary-turned"
    case boundaryCollapsed = "boundary-collapsed"
    case boundaryWithoutCode = "boundary-without-code"
    // What the data folder keeps
    case keptDamage = "kept-damage"
    // The region pack
    case packInvalid = "pack-invalid"
    case packUnknownKey = "pack-unknown-key"
    case packReference = "pack-reference"
    case packUnconfirmed = "pack-unconfirmed"
    // The plan
    case planBlock = "plan-block"
    case planDuplicate = "plan-duplicate"
    case planReference = "plan-reference"
    case planBinding = "plan-binding"
    case planBareNumber = "plan-bare-number"
    case planAudience = "plan-audience"
    case planDate = "plan-date"
    case planCount = "plan-count"
    case planCarryOver = "plan-carry-over"
    case planStrategyYears = "plan-strategy-years"
    case planFewActions = "plan-few-actions"
    case planOtherYear = "plan-other-year"
    case planBalance = "plan-balance"
    case planIndicator = "plan-indicator"
    case planMarkup = "plan-markup"
    case planIdentifier = "plan-identifier"
    // The registers
    case registerRule = "register-rule"
    case registerCare = "register-care"

    package var severity: Finding.Severity {
        switch self {
        case .notATable, .tooLarge, .missingColumn, .packInvalid, .packReference, .fileShrank, .fileChanged,
            .periodAfterReceipt, .partsDiffer, .publishedWouldBeLost, .keptDamage, .planBlock, .planDuplicate,
            .planReference, .planBinding, .planAudience,
            .planDate, .planCarryOver,
            .planBalance, .planIndicator, .planMarkup, .planIdentifier, .registerRule,
            .offenceNeverTaken:
            .error
        case .extraColumn, .duplicateSame, .packUnconfirmed, .quarterSkipped, .rowsNotTaken, .oldDivisionUnknown,
            .publishedChanges:
            .note
        default: .warning
        }
    }
}
