package org.folkmoot.register;

/**
 * Which rows of one file speak of one organisation: those with one official number, and a charity with its company.
 * Two charities that name one company stay apart (docs/rules/register.md).
 */
final class Joined {

    private final Lines numbers = new Lines();
    private final Lines companies = new Lines();

    /**
     * The first line that speaks of the organisation of this one.
     *
     * @param own the row's official number, or empty
     * @param company the company number that it names, or empty
     */
    long with(long line, String own, String company) {
        var named = company.isEmpty() || register(own).equals(register(company)) ? "" : company;
        var first = first(own, named);
        var home = first == 0 ? line : first;
        if (!own.isEmpty()) {
            numbers.keep(own, home);
        }
        if (!named.isEmpty()) {
            companies.keep(named, home);
        }
        return home;
    }

    private int first(String own, String named) {
        if (!own.isEmpty() && numbers.at(own) > 0) {
            return numbers.at(own);
        }
        if (!own.isEmpty() && companies.at(own) > 0) {
            return companies.at(own);
        }
        return named.isEmpty() || companies.at(named) > 0 ? 0 : numbers.at(named);
    }

    private static String register(String orgId) {
        return orgId.substring(0, Math.max(0, orgId.lastIndexOf('-')));
    }
}
