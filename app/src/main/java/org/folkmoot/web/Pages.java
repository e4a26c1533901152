package org.folkmoot.web;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A long list cut into pages.
 *
 * @param address the list with its state; the number of the page is its parameter {@code page}
 * @param number the present page, from 1; one beyond the last is the last
 * @param size how many rows a page holds, at least 1
 * @param total how many rows there are
 */
public record Pages(Address address, int number, int size, long total) {

    public Pages {
        size = Math.max(1, size);
        number = (int) Math.clamp(number, 1, Math.max(1, (total + size - 1) / size));
    }

    /** How many pages there are: one at least. */
    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** How many rows stand before the first of this page, as {@code offset} wants it. */
    public long before() {
        return (long) (number - 1) * size;
    }

    /** The first row of this page, counted from 1; 0 when there is none. */
    public long from() {
        return total == 0 ? 0 : before() + 1;
    }

    /** The last row of this page, counted from 1. */
    public long to() {
        return Math.min(total, before() + size);
    }

    /** The address of one of the pages. */
    public Address page(int number) {
        return number == 1 ? address.without("page") : address.with("page", number);
    }

    /** The pages to link: the first, the last and those around this one; 0 stands for a gap. */
    List<Integer> shown() {
        var near = new TreeSet<>(List.of(1, last()));
        Stream.of(number - 1, number, number + 1)
                .filter(it -> it >= 1 && it <= last())
                .forEach(near::add);
        return near.stream()
                .flatMap(it -> it == 1 || near.contains(it - 1) ? Stream.of(it) : Stream.of(0, it))
                .toList();
    }
}
