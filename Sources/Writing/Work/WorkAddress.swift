/// The page of one's own work as letters and calendars name it: the Dutch address, under the one of the site.
package enum WorkAddress {
    package static let dutch = "mijn-werk"
}
