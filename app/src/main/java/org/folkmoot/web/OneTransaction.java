package org.folkmoot.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.folkmoot.database.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Lets every visitor through the wall to a handler, and calls the handlers of a place in one transaction of that place:
 * as the public where everyone may open the page, else from inside. The page is rendered after it ended; only a stream
 * writes while it is open.
 */
final class OneTransaction extends RequestMappingHandlerAdapter {

    private final Visits visits;
    private final Transactions transactions;

    OneTransaction(Visits visits, Transactions transactions) {
        this.visits = visits;
        this.transactions = transactions;
    }

    @Override
    protected @Nullable ModelAndView handleInternal(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) throws Exception {
        var rule = handler.getMethodAnnotation(OpenTo.class);
        if (rule == null) {
            throw new IllegalStateException("No rule says who may open " + handler);
        }
        var place = visits.place(request);
        if (!Wall.opens(rule.value(), visits.visitor(request, place), Visits.variables(request))) {
            throw new NotHere();
        }
        if (place.isEmpty()) {
            return super.handleInternal(request, response, handler);
        }
        try {
            return rule.value() == Audience.EVERYONE
                    ? transactions.<@Nullable ModelAndView>outside(place.get(), () -> call(request, response, handler))
                    : transactions.<@Nullable ModelAndView>inside(place.get(), () -> call(request, response, handler));
        } catch (Carried carried) {
            throw carried.cause;
        }
    }

    private @Nullable ModelAndView call(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) {
        try {
            return super.handleInternal(request, response, handler);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Carried(e);
        }
    }

    /** Carries a checked exception out of the transaction, which rolls back. */
    private static final class Carried extends RuntimeException {

        private final Exception cause;

        Carried(Exception cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
