package org.folkmoot.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.folkmoot.database.Locality;
import org.jspecify.annotations.Nullable;

/**
 * One request for a page: where, and in which words.
 *
 * @param place the place, or null on pages that belong to none
 * @param path the path that was asked for, undecoded
 * @param partial whether a script asks for a part of the page only
 * @param visitor who looks
 * @param address how links that leave the page begin ("https://folkmoot.example.org"), or empty where it is not set
 */
public record Visit(
        @Nullable Locality place,
        Frame frame,
        Words words,
        String path,
        boolean partial,
        Visitor visitor,
        String address,
        List<NavigationItem> navigation) {

    public Visit {
        navigation = List.copyOf(navigation);
    }

    /** The same visit in another frame, to show how it would be. */
    public Visit in(Frame other) {
        return new Visit(place, other, words, path, partial, visitor, address, navigation);
    }

    /** The place of a page that has one. */
    public Locality here() {
        if (place == null) {
            throw new IllegalStateException("This page belongs to no place");
        }
        return place;
    }

    /** The address of a page of this place: {@code link("/organisations")}. */
    public String link(String path) {
        return place == null ? path : "/" + place.name() + path;
    }

    /** The address that an entry of the navigation leads to. */
    public String link(NavigationItem item) {
        return item.where() == NavigationItem.Where.HOST ? item.path() : link(item.path());
    }

    /** The entries of one of the page's navigations; a page that belongs to no place has only those that do not either. */
    public List<NavigationItem> navigation(NavigationItem.Where where) {
        return place == null && where != NavigationItem.Where.HOST
                ? List.of()
                : navigation.stream()
                        .filter(item -> item.where() == where && Wall.opens(item.audience(), visitor, Map.of()))
                        .toList();
    }

    /** Whether keys do something on this page: for the staff of its place, unless they have switched that off. */
    public boolean hasKeys() {
        return place != null && visitor.shortcuts() && Wall.opens(Audience.STAFF, visitor, Map.of());
    }

    /** Where single letters lead, in order. */
    public List<NavigationItem> byKey() {
        return navigation.stream()
                .filter(item -> !item.key().isEmpty() && Wall.opens(item.audience(), visitor, Map.of()))
                .toList();
    }

    /** The whole address of this page, for links from elsewhere; empty where the site's address is not set. */
    public String canonical() {
        return address.isEmpty() ? "" : address + path;
    }

    /** Whether it is a page of the staff area. */
    public boolean atTheDesk() {
        return place != null && (path + "/").startsWith(link("/desk/"));
    }

    /** Where somebody signs in who wants to come back to this page. */
    public String signIn() {
        return path.startsWith("/sign-in")
                ? "/sign-in"
                : Address.of("/sign-in").with("back", path).toString();
    }

    /** Whether the page is this entry of the staff area, or stands below it and below no other. */
    public boolean at(NavigationItem item) {
        return navigation.stream()
                .filter(other -> other.where() == item.where() && in(other))
                .max(Comparator.comparingInt(other -> other.path().length()))
                .filter(item::equals)
                .isPresent();
    }

    /** The whole address of the picture that stands beside links to this page; empty where the site's is not set. */
    public String picture() {
        return address.isEmpty() ? "" : address + LinkPictures.of(this);
    }

    /** Whether the page stands below this entry of the navigation. */
    public boolean in(NavigationItem item) {
        return path.equals(link(item)) || path.startsWith(link(item) + "/");
    }
}
