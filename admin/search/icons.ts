import AccessibilityNew from '@mui/icons-material/AccessibilityNew';
import AccountBalance from '@mui/icons-material/AccountBalance';
import AccountBalanceWallet from '@mui/icons-material/AccountBalanceWallet';
import AccountTree from '@mui/icons-material/AccountTree';
import AcUnit from '@mui/icons-material/AcUnit';
import Apartment from '@mui/icons-material/Apartment';
import Article from '@mui/icons-material/Article';
import Assignment from '@mui/icons-material/Assignment';
import AssignmentInd from '@mui/icons-material/AssignmentInd';
import Autorenew from '@mui/icons-material/Autorenew';
import Badge from '@mui/icons-material/Badge';
import Bolt from '@mui/icons-material/Bolt';
import Campaign from '@mui/icons-material/Campaign';
import CardGiftcard from '@mui/icons-material/CardGiftcard';
import Category from '@mui/icons-material/Category';
import Celebration from '@mui/icons-material/Celebration';
import Checklist from '@mui/icons-material/Checklist';
import Construction from '@mui/icons-material/Construction';
import Dataset from '@mui/icons-material/Dataset';
import DateRange from '@mui/icons-material/DateRange';
import Description from '@mui/icons-material/Description';
import DirectionsRun from '@mui/icons-material/DirectionsRun';
import Diversity3 from '@mui/icons-material/Diversity3';
import EditNote from '@mui/icons-material/EditNote';
import Emergency from '@mui/icons-material/Emergency';
import EmojiEvents from '@mui/icons-material/EmojiEvents';
import Engineering from '@mui/icons-material/Engineering';
import EventAvailable from '@mui/icons-material/EventAvailable';
import EventNote from '@mui/icons-material/EventNote';
import FactCheck from '@mui/icons-material/FactCheck';
import Favorite from '@mui/icons-material/Favorite';
import Feed from '@mui/icons-material/Feed';
import Flag from '@mui/icons-material/Flag';
import Flood from '@mui/icons-material/Flood';
import Gavel from '@mui/icons-material/Gavel';
import Grade from '@mui/icons-material/Grade';
import GridOn from '@mui/icons-material/GridOn';
import Groups from '@mui/icons-material/Groups';
import Handshake from '@mui/icons-material/Handshake';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import Handyman from '@mui/icons-material/Handyman';
import HeadsetMic from '@mui/icons-material/HeadsetMic';
import Hiking from '@mui/icons-material/Hiking';
import History from '@mui/icons-material/History';
import Home from '@mui/icons-material/Home';
import HowToReg from '@mui/icons-material/HowToReg';
import Hub from '@mui/icons-material/Hub';
import Insights from '@mui/icons-material/Insights';
import Inventory from '@mui/icons-material/Inventory';
import Key from '@mui/icons-material/Key';
import Layers from '@mui/icons-material/Layers';
import Link from '@mui/icons-material/Link';
import LocalShipping from '@mui/icons-material/LocalShipping';
import ManageAccounts from '@mui/icons-material/ManageAccounts';
import MeetingRoom from '@mui/icons-material/MeetingRoom';
import MenuBook from '@mui/icons-material/MenuBook';
import MilitaryTech from '@mui/icons-material/MilitaryTech';
import MoreTime from '@mui/icons-material/MoreTime';
import NightShelter from '@mui/icons-material/NightShelter';
import NotificationImportant from '@mui/icons-material/NotificationImportant';
import PanTool from '@mui/icons-material/PanTool';
import Payments from '@mui/icons-material/Payments';
import Person from '@mui/icons-material/Person';
import PhoneInTalk from '@mui/icons-material/PhoneInTalk';
import Place from '@mui/icons-material/Place';
import Policy from '@mui/icons-material/Policy';
import RateReview from '@mui/icons-material/RateReview';
import RecordVoiceOver from '@mui/icons-material/RecordVoiceOver';
import Redeem from '@mui/icons-material/Redeem';
import Replay from '@mui/icons-material/Replay';
import ReportProblem from '@mui/icons-material/ReportProblem';
import Rule from '@mui/icons-material/Rule';
import Schedule from '@mui/icons-material/Schedule';
import School from '@mui/icons-material/School';
import Search from '@mui/icons-material/Search';
import Sensors from '@mui/icons-material/Sensors';
import Shield from '@mui/icons-material/Shield';
import ShowChart from '@mui/icons-material/ShowChart';
import Stairs from '@mui/icons-material/Stairs';
import Straighten from '@mui/icons-material/Straighten';
import SupportAgent from '@mui/icons-material/SupportAgent';
import SwapHoriz from '@mui/icons-material/SwapHoriz';
import TaskAlt from '@mui/icons-material/TaskAlt';
import TheaterComedy from '@mui/icons-material/TheaterComedy';
import Timeline from '@mui/icons-material/Timeline';
import Timer from '@mui/icons-material/Timer';
import TipsAndUpdates from '@mui/icons-material/TipsAndUpdates';
import TransferWithinAStation from '@mui/icons-material/TransferWithinAStation';
import Tune from '@mui/icons-material/Tune';
import Videocam from '@mui/icons-material/Videocam';
import VolunteerActivism from '@mui/icons-material/VolunteerActivism';
import Warehouse from '@mui/icons-material/Warehouse';
import Warning from '@mui/icons-material/Warning';
import WorkspacePremium from '@mui/icons-material/WorkspacePremium';
import type { ElementType } from 'react';
import type { Resource } from '../../schema/defineResource.ts';

/** Icons a declaration may name; a hit of the search shows them. */
const icons: Record<string, ElementType> = {
  AcUnit,
  AccessibilityNew,
  AccountBalance,
  AccountBalanceWallet,
  AccountTree,
  Apartment,
  Article,
  Assignment,
  AssignmentInd,
  Autorenew,
  Badge,
  Bolt,
  Campaign,
  CardGiftcard,
  Category,
  Celebration,
  Checklist,
  Construction,
  Dataset,
  DateRange,
  DirectionsRun,
  Diversity3,
  EditNote,
  Emergency,
  EmojiEvents,
  Engineering,
  EventAvailable,
  EventNote,
  FactCheck,
  Favorite,
  Feed,
  Flag,
  Flood,
  Gavel,
  Grade,
  GridOn,
  Groups,
  Handshake,
  HandshakeOutlined,
  Handyman,
  HeadsetMic,
  Hiking,
  History,
  Home,
  HowToReg,
  Hub,
  Insights,
  Inventory,
  Key,
  Layers,
  Link,
  LocalShipping,
  ManageAccounts,
  Place,
  MeetingRoom,
  MenuBook,
  MilitaryTech,
  MoreTime,
  NightShelter,
  NotificationImportant,
  PanTool,
  Payments,
  Person,
  PhoneInTalk,
  Policy,
  RateReview,
  RecordVoiceOver,
  Redeem,
  Replay,
  ReportProblem,
  Rule,
  Schedule,
  School,
  Search,
  Sensors,
  Shield,
  ShowChart,
  Stairs,
  Straighten,
  SupportAgent,
  SwapHoriz,
  TaskAlt,
  TheaterComedy,
  Timeline,
  Timer,
  TipsAndUpdates,
  TransferWithinAStation,
  Tune,
  Videocam,
  VolunteerActivism,
  Warehouse,
  Warning,
  WorkspacePremium,
};

export const iconOf = ({ admin }: Resource): ElementType => icons[admin.icon ?? ''] ?? Description;
