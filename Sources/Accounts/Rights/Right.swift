/// For whom something is meant that not everybody may see.
package enum Visibility: Hashable, Sendable {
    case everyone
    /// Everybody who takes part in the coalition.
    case partners
    /// One organisation, and those who write, check or approve.
    case organisation(CoalitionMember)
    /// Those who work on the figures themselves.
    case analysts
}

/// An action on an object, as `Rights.allows` is asked about it.
package enum Right: Hashable, Sendable {
    /// See a figure, an item, a value or a cell.
    case view(Visibility)
    /// One's own account: passphrase, second factor, sessions. Everybody who is signed in has it.
    case ownAccount
    /// See the list of what is one's own to do.
    case ownWork
    /// Write anything of a programme: texts, goals, indicators, its agenda and look-back.
    case edit(ProgrammeScope)
    /// Report on an item of a programme that an organisation is the owner of: status and note of an action, a value of an
    /// indicator.
    case updateStatus(ProgrammeScope, owner: CoalitionMember?)
    /// State an organisation's participation in a product or intervention.
    case stateParticipation(CoalitionMember)
    /// Mark a signal of an area; areas that are no part of one municipality have none.
    case markSignal(MunicipalityCode?)
    /// See the day monitor of a municipality.
    case viewDays(MunicipalityCode)
    /// See the marks that partners put on signals.
    case viewMarks
    /// Freeze a draft of the plan as adopted.
    case adoptPlan
    /// Show an adopted plan to the public.
    case publishPlan
    /// Take a delivery in, without publishing it.
    case importDelivery
    /// Publish or withdraw a delivery.
    case publishDelivery
    /// Invite, change, disable and sign out accounts.
    case manageAccounts
    case readAudit
}
