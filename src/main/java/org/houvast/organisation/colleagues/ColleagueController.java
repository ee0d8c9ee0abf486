package org.houvast.organisation.colleagues;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The list of colleagues, and a way in for each. */
@Controller
class ColleagueController {

    private final ColleagueList colleagues;
    private final InviteColleague invite;

    ColleagueController(ColleagueList colleagues, InviteColleague invite) {
        this.colleagues = colleagues;
        this.invite = invite;
    }

    @GetMapping("/colleagues")
    @OrganisationAction.Asks(OrganisationAction.SEE_COLLEAGUES)
    Page list(Actor actor, @ModelAttribute ColleaguesPage.Asked asked) {
        return colleagues.find(actor, asked);
    }

    @PostMapping("/colleagues/{staff}/invitations")
    @OrganisationAction.Asks(OrganisationAction.INVITE_COLLEAGUE)
    Page invite(Actor actor, @PathVariable UUID staff) {
        var invitation = invite.run(actor, new StaffId(staff));
        var address =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .pathSegment("links", invitation.token())
                        .toUriString();
        return new InvitationPage(invitation.name(), address);
    }
}
