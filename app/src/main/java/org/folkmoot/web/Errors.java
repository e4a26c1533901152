package org.folkmoot.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.folkmoot.database.Locality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

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

    @ExceptionHandler
    View dataRefused(HttpServletRequest request, DataRefused refused) {
        return ProblemDocument.of(asked(request), refused);
    }

    @ExceptionHandler(NotHere.class)
    View notHere(HttpServletRequest request) {
        return page(request, Trouble.of(HttpServletResponse.SC_NOT_FOUND));
    }

    @ExceptionHandler({
        TypeMismatchException.class,
        HttpMessageNotReadableException.class,
        InvalidParameterException.class
    })
    View unreadable(HttpServletRequest request) {
        return page(request, Trouble.of(HttpServletResponse.SC_BAD_REQUEST));
    }

    @ExceptionHandler({TransactionException.class, DataAccessResourceFailureException.class})
    View databaseGone(HttpServletRequest request, HttpServletResponse response, Exception cause) {
        log.warn("The database does not answer: {}", cause.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        return page(request, Trouble.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE));
    }

    @ExceptionHandler
    View anything(HttpServletRequest request, HttpServletResponse response, Exception cause) {
        if (cause instanceof HttpRequestMethodNotSupportedException && Wall.hides(request.getRequestURI())) {
            return notHere(request);
        }
        if (cause instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            known.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
            return page(request, Trouble.of(known.getStatusCode().value()));
        }
        return broken(request, cause);
    }

    /** Notes a mistake of ours under a reference that the visitor can tell us. */
    View broken(HttpServletRequest request, Throwable cause) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Error {}", reference, cause);
        return page(request, Trouble.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, reference));
    }

    /** A page for people; a problem document where programs read. */
    View page(HttpServletRequest request, Trouble trouble) {
        if (ProblemDocument.answers(asked(request))) {
            return ProblemDocument.of(asked(request), trouble);
        }
        var visit = visit(request);
        return new Page(trouble.status(), (output, forms) -> JteerrorGenerated.render(output, forms, visit, trouble));
    }

    /** The visit with its place's frame and visitor, or without what cannot be read now. */
    private Visit visit(HttpServletRequest request) {
        try {
            return visits.of(request, around(request));
        } catch (TransactionException | DataAccessException e) {
            return visits.ofStranger(request);
        }
    }

    private Optional<Locality> around(HttpServletRequest request) {
        return visits.around(asked(request));
    }

    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }
}
