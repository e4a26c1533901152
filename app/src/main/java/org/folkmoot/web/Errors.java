package org.folkmoot.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.Locality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what went wrong with a page that says what to do, and never with the program's inside. */
@ControllerAdvice
class Errors {

    private static final Logger log = LoggerFactory.getLogger(Errors.class);

    private final Visits visits;

    Errors(Visits visits) {
        this.visits = visits;
    }

    @ExceptionHandler
    ResponseEntity<?> moved(Moved moved) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .header("Location", moved.address())
                .build();
    }

    @ExceptionHandler(NotHere.class)
    Page notHere(HttpServletRequest request) {
        return page(request, HttpServletResponse.SC_NOT_FOUND, "");
    }

    @ExceptionHandler({TransactionException.class, DataAccessResourceFailureException.class})
    Page databaseGone(HttpServletRequest request, Exception cause) {
        log.warn("The database does not answer: {}", cause.getMessage());
        return page(request, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "");
    }

    @ExceptionHandler
    Page anything(HttpServletRequest request, Exception cause) {
        if (cause instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return page(request, known.getStatusCode().value(), "");
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Error {}", reference, cause);
        return page(request, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, reference);
    }

    private Page page(HttpServletRequest request, int status, String reference) {
        var visit = visits.of(request, known(request.getRequestURI()));
        return new Page(status, (output, forms) -> JteerrorGenerated.render(output, forms, visit, status, reference));
    }

    private Optional<Locality> known(String path) {
        try {
            return visits.around(path);
        } catch (TransactionException e) {
            return Optional.empty();
        }
    }
}
