package org.folkmoot.web;

import java.util.Map;
import org.folkmoot.database.Localities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the program and its database answer, for whoever watches the machine. */
@RestController
class Health {

    private static final Logger log = LoggerFactory.getLogger(Health.class);

    private final Localities localities;

    Health(Localities localities) {
        this.localities = localities;
    }

    @GetMapping("/health")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<Map<String, String>> health() {
        try {
            localities.all();
            return ResponseEntity.ok(Map.of("status", "UP"));
        } catch (TransactionException | DataAccessResourceFailureException e) {
            log.warn("The database does not answer: {}", e.getMessage());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Map.of("status", "DOWN"));
        }
    }
}
