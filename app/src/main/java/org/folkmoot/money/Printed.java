package org.folkmoot.money;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.stream.Collectors;
import org.folkmoot.web.Words;

/** Sums of money and addresses as pages print them. */
final class Printed {

    private Printed() {}

    /** A sum in its currency, pence only where there are some: "£1,250", "£3,028.63". */
    static String money(BigDecimal amount, String currency, Words t) {
        var format = NumberFormat.getCurrencyInstance(t.locale());
        format.setCurrency(Currency.getInstance(currency));
        if (amount.stripTrailingZeros().scale() <= 0) {
            format.setMaximumFractionDigits(0);
        }
        return format.format(amount);
    }

    /** The day of an award; the month alone where its funder gave no more. */
    static String day(LocalDate awarded, boolean dayKnown, Words t) {
        return dayKnown ? t.day(awarded) : t.day(awarded).replaceFirst("^1 ", "");
    }

    /** A published identifier as a part of a path. */
    static String path(String id) {
        return Arrays.stream(id.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
