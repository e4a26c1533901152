package org.folkmoot.place;

/**
 * What a place is, as its locality file said when it was loaded.
 *
 * @param name "Trafford"
 * @param title "Trafford, Greater Manchester"
 * @param jurisdiction the name of its pack
 * @param zone its time zone
 * @param authority the name of its council; may be empty
 * @param corrections where to write to have something put right; may be empty
 * @param dataOf the years of which its data speaks, "2013 to 2026"; may be empty
 * @param demonstration served from open data, without its own body
 * @param sample invented, for training
 */
public record Settings(
        String name,
        String title,
        String jurisdiction,
        String zone,
        String authority,
        String corrections,
        String dataOf,
        boolean demonstration,
        boolean sample) {

    /** Of a place whose data speaks of no years that are known. */
    public Settings(
            String name,
            String title,
            String jurisdiction,
            String zone,
            String authority,
            String corrections,
            boolean demonstration,
            boolean sample) {
        this(name, title, jurisdiction, zone, authority, corrections, "", demonstration, sample);
    }

    /** Of a place that is being made. */
    static final Settings UNKNOWN = new Settings("", "", "england-and-wales", "Europe/London", "", "", true, false);

    static Settings of(LocalityFile file) {
        return new Settings(
                file.title().replaceFirst(",.*", ""),
                file.title(),
                file.pack().name(),
                file.zone().getId(),
                file.authority().name(),
                file.corrections(),
                years(file),
                file.demonstration(),
                file.sample());
    }

    private static String years(LocalityFile file) {
        var years = file.sources().stream()
                .mapToInt(source -> source.edition().getYear())
                .summaryStatistics();
        if (years.getCount() == 0) {
            return "";
        }
        return years.getMin() == years.getMax()
                ? Integer.toString(years.getMin())
                : years.getMin() + " to " + years.getMax();
    }
}
