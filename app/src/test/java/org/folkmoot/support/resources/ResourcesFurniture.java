package org.folkmoot.support.resources;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.folkmoot.browser.Furniture;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.files.Uploaded;
import org.springframework.stereotype.Component;

/** A guide with everything that one can have, and a withdrawn one, for the pages that tests open. */
@Component
class ResourcesFurniture implements Furniture {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Transactions transactions;
    private final PublicArticles read;
    private final Articles articles;
    private final Changes changes;
    private final ArticleFiles files;

    ResourcesFurniture(
            Transactions transactions, PublicArticles read, Articles articles, Changes changes, ArticleFiles files) {
        this.transactions = transactions;
        this.read = read;
        this.articles = articles;
        this.changes = changes;
        this.files = files;
    }

    @Override
    public void furnish(Locality place) {
        transactions.inside(place, () -> {
            if (read.known("cheques").isEmpty()) {
                var bank = published("start-up.bank", "A first bank account");
                files.add(bank, upload());
                changes.retire(published("finance", "Cheques"), "Nobody writes them any more", null);
            }
            return true;
        });
    }

    private Article published(String topic, String title) {
        var words =
                "Ask **two people** to sign.\n\n## Before you go\n\n- your rules\n- a list of names\n\n1. Ring.\n2. Go."
                        + "\n\nSee [the list](https://example.org) or https://example.org/" + "long".repeat(40);
        var id = articles.add(new Text(topic, title, "What a bank asks, and what to bring.", words), null);
        changes.publish(articles.lock(id).orElseThrow(), 1, TODAY, TODAY.plusYears(1), null);
        return articles.find(id).orElseThrow();
    }

    private static Uploaded upload() {
        try {
            var copy = Files.createTempFile("furniture", ".csv");
            Files.write(copy, "name,role\n".getBytes(UTF_8));
            return new Uploaded("list-of-names.csv", copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
