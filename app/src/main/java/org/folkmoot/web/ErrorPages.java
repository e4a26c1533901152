package org.folkmoot.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The page for what went wrong before or after any handler; the server forwards here. */
@Controller
class ErrorPages implements ErrorController {

    private final Errors errors;

    ErrorPages(Errors errors) {
        this.errors = errors;
    }

    @RequestMapping("/error")
    @OpenTo(Audience.EVERYONE)
    View error(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
            return errors.broken(request, cause);
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return errors.page(
                request, Trouble.of(status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND));
    }
}
