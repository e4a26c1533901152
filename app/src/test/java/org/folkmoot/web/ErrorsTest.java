package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.House;
import org.folkmoot.browser.North;
import org.folkmoot.place.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@House
class ErrorsTest {

    @Autowired
    private Errors errors;

    @Autowired
    private Places places;

    private MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void breakSomePages() {
        North.in(places);
        pages = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Broken())
                .setControllerAdvice(errors)
                .build());
    }

    @Test
    void whatIsNotHereIsSaidInTheFrameOfThePlace() {
        var answer = ask("/north/missing");
        assertThat(answer).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(answer).bodyText().contains("Nothing is here", "href=\"/north/\"", "North</span>");
    }

    @Test
    void aMistakeOfOursHasAReferenceAndTellsNothingElse() {
        var answer = ask("/north/breaks");
        assertThat(answer).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(answer)
                .bodyText()
                .contains("Something broke here")
                .containsPattern("this reference: <b>[0-9a-f]{8}</b>")
                .doesNotContain("secret", "Exception", "folkmoot.web");
    }

    @Test
    void aDatabaseThatDoesNotAnswerAsksToTryAgain() {
        var answer = ask("/north/no-database");
        assertThat(answer).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).hasHeader("Retry-After", "60");
        assertThat(answer).bodyText().contains("Try again in a minute.");
    }

    @Test
    void aParameterOfTheWrongKindCannotBeRead() {
        assertThat(ask("/north/number?n=many")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(ask("/north/number?n=3")).hasStatusOk();
    }

    @Test
    void aPageThatIsOnlyReadSaysHowItCanBeUsed() {
        var answer = pages.post().uri("/north/missing").exchange();
        assertThat(answer).hasStatus(HttpStatus.METHOD_NOT_ALLOWED).hasHeader("Allow", "GET");
        assertThat(answer).bodyText().contains("cannot be used in that way");
    }

    @Test
    void tooManyRequestsAreAskedToWait() {
        var answer = ask("/north/busy");
        assertThat(answer).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(answer).bodyText().contains("Wait a minute");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 410, 413, 414, 418, 429, 431, 500, 503})
    void everyTroubleHasASentenceThatSaysWhatToDo(int status) {
        var trouble = Trouble.of(status);
        assertThat(trouble.title()).isNotBlank();
        assertThat(trouble.sentences())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).endsWith("."));
    }

    private MvcTestResult ask(String address) {
        return pages.get().uri(address).exchange();
    }

    /** A page for each way in which pages break. */
    @RestController
    static final class Broken {

        @GetMapping("/north/{page}")
        public String page(@PathVariable String page, @RequestParam(defaultValue = "0") int n) {
            return switch (page) {
                case "missing" -> throw new NotHere();
                case "breaks" -> throw new IllegalStateException("a secret");
                case "no-database" -> throw new CannotCreateTransactionException("gone");
                case "busy" -> throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
                default -> "fine " + n;
            };
        }
    }
}
