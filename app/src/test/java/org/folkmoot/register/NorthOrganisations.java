package org.folkmoot.register;

import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.folkmoot.browser.Furniture;
import org.folkmoot.database.Locality;
import org.folkmoot.place.SourceKind;
import org.springframework.stereotype.Component;

/** Organisations of the place in which tests open pages: one with every fact, a sensitive one, and many more. */
@Component
final class NorthOrganisations implements Furniture {

    private final Lists lists;

    NorthOrganisations(Lists lists) {
        this.lists = lists;
    }

    @Override
    public void furnish(Locality place) {
        var named = Stream.of(
                anOrganisation()
                        .named("NORTH FOOD BANK")
                        .numbered("GB-CHC-1193780")
                        .company("GB-COH-01234567")
                        .with(
                                "website",
                                "https://food.example/a/very/long/address/that/must/break/somewhere/on/a/phone")
                        .with("income", "25000")
                        .with("legal_form", "CIO")
                        .with("status", "Registered")
                        .with("scale", "Local")
                        .doing("Emergency food parcels, school uniform and advice on debt for families."),
                anOrganisation()
                        .named("Safe Haven North")
                        .numbered("GB-CHC-1000001")
                        .doing("A refuge for women who flee domestic abuse."),
                anOrganisation()
                        .named("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch")
                        .with("status", "Removed"));
        var clubs = IntStream.rangeClosed(1, 45)
                .mapToObj(i -> anOrganisation()
                        .named("Tennis club number " + i)
                        .with("legal_form", i % 2 == 0 ? "CIO" : "Trust")
                        .with("scale", i % 3 == 0 ? "Local" : "Regional"));
        lists.organisations(
                place, "north-list", "2026-01-01", Stream.concat(named, clubs).toArray(AnOrganisation[]::new));
        lists.read(
                place,
                SourceKind.OTHER_NAMES,
                "north-names",
                "2026-01-01",
                "org_id,name_type,name\nGB-CHC-1193780,Previous name,North Larder\n");
    }
}
